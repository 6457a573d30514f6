/** Style and script of the HTML report; they stand in the page itself. */
export const HTML_STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; --line: color-mix(in srgb, currentColor 18%, transparent); --error: #c4314b; --warning: #9a6700; --info: #0a6ebd; --quiet: #59636e; }
@media (prefers-color-scheme: dark) { :root { --error: #ff7b8f; --warning: #e3b341; --info: #6cb6ff; --quiet: #9aa4af; } }
body { display: flex; flex-direction: column; max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { order: -1; position: sticky; top: 0; background: Canvas; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { display: inline; font-size: 1.05rem; }
header p { margin: .2rem 0; }
fieldset { border: 0; padding: 0; margin: .2rem 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .9rem; }
.count { color: var(--quiet); font-variant-numeric: tabular-nums; }
.draft { margin: 1rem 0; } summary { cursor: pointer; }
ol { list-style: none; padding: 0; margin: .5rem 0; }
.finding { border-left: 3px solid var(--info); padding: .3rem .8rem; margin: .5rem 0; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); }
.finding p { margin: 0; } .what b { color: var(--info); } .error .what b { color: var(--error); } .warning .what b { color: var(--warning); }
.where { overflow-wrap: anywhere; } mark { background: color-mix(in srgb, var(--warning) 28%, transparent); color: inherit; border-radius: 2px; }
.error mark { background: color-mix(in srgb, var(--error) 28%, transparent); }
code, .place { color: var(--quiet); font-size: .85rem; }
.fixes, .related { list-style: none; padding: 0; margin: .2rem 0 0; font-size: .95rem; overflow-wrap: anywhere; }
.fixes span { color: var(--quiet); font-size: .85rem; } ins { text-decoration: none; background: color-mix(in srgb, #2da44e 25%, transparent); }
@media (max-width: 45rem), (max-height: 30rem) { header { position: static; } body { padding: .8rem; } }
[hidden] { display: none; }
@media print { header { position: static; } form { display: none; } }
`;

export const HTML_SCRIPT = `
document.querySelector('form')?.addEventListener('change', ({ currentTarget }) => {
  const checked = (name) => new Set([...currentTarget.elements].filter((box) => box.name === name && box.checked).map((box) => box.value));
  const levels = checked('level');
  const kinds = checked('kind');
  const rules = checked('rule');
  for (const finding of document.querySelectorAll('.finding'))
    finding.hidden = !levels.has(finding.dataset.level) || !kinds.has(finding.dataset.kind) || !rules.has(finding.dataset.rule);
  for (const draft of document.querySelectorAll('.draft'))
    draft.hidden = draft.querySelector('.finding:not([hidden])') === null;
});
`;
