// The script of the report's page: puts the report in, and tells the extension where a click should lead.
import type { FromReport, ToReport } from '../src/report/messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromReport): void };

const vscode = acquireVsCodeApi();
const page = document.getElementById('report')!;

const keyOf = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement | SVGElement>('[data-go]')?.dataset['go'];

window.addEventListener('message', ({ data }: MessageEvent<ToReport>) => show(data.body));

page.addEventListener('click', ({ target }) => {
  const key = keyOf(target as Element);
  if (key !== undefined) vscode.postMessage({ go: key });
});

vscode.postMessage({ ready: true });

/** Puts a new report in; what was open stays open, and the focus stays where it was. */
function show(body: string): void {
  const focused = keyOf(document.activeElement);
  const before = new Map([...page.querySelectorAll('details')].map(({ id, open }) => [id, open]));
  // Every text in it is escaped by the extension, and the page's policy lets no other script run.
  page.innerHTML = body;
  for (const details of page.querySelectorAll('details'))
    details.open = before.get(details.id) ?? details.open;
  if (focused === undefined) return;
  page.querySelector<HTMLElement>(`[data-go="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
