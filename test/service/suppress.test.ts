import assert from 'node:assert/strict';
import { Article, lint } from '../../server/src/service/service.ts';
import { mark } from '../support/marks.ts';
import { configFor, ruleAgainst, ruleThat } from '../support/rules.ts';

const RULES = [ruleAgainst('甲', 'rule-a'), ruleAgainst('乙', 'rule-b')];

/** The draft with what is still reported in marks; rule-a is against 甲, rule-b against 乙. */
function reported(text: string, languageId = 'plaintext'): string {
  const { findings, failures } = lint(new Article({ text, languageId }), configFor(RULES), RULES);
  assert.deepEqual(failures, []);
  return mark(
    text,
    findings.map((finding) => finding.range),
  );
}

/** Asserts that of the draft without marks just what is marked is reported. */
function assertReported(marked: string, languageId?: string): void {
  assert.equal(reported(marked.replace(/[⟦⟧]/g, ''), languageId), marked);
}

describe('suppression', () => {
  for (const languageId of ['plaintext', 'markdown', 'html']) {
    describe(languageId, () => {
      const check = (marked: string): void => assertReported(marked, languageId);

      it('without comments everything is reported', () => check('⟦甲⟧⟦乙⟧'));
      it('next line', () => check('<!-- gaojian-disable-next-line -->\n甲乙\n⟦甲⟧⟦乙⟧'));
      it('next line, one rule', () => check('<!-- gaojian-disable-next-line rule-a -->\n甲⟦乙⟧\n⟦甲⟧'));
      it('next line, several rules', () =>
        check('<!-- gaojian-disable-next-line rule-a, rule-b -->\n甲乙\n⟦甲⟧⟦乙⟧'));
      it('next line after CRLF and lone CR', () => {
        check('<!-- gaojian-disable-next-line -->\r\n甲乙\r\n⟦甲⟧');
        check('<!-- gaojian-disable-next-line -->\r甲乙\r⟦甲⟧');
      });
      it('next line of a comment over two lines', () =>
        check('⟦甲⟧\n<!-- gaojian-disable-next-line\nrule-a -->\n甲⟦乙⟧\n⟦甲⟧'));
      it('next line of the last line', () => check('⟦甲⟧ <!-- gaojian-disable-next-line -->'));
      it('this line, before and after the comment', () =>
        check('⟦甲⟧\n甲<!-- gaojian-disable-line -->乙\n⟦甲⟧'));
      it('this line, one rule', () => check('甲⟦乙⟧<!-- gaojian-disable-line rule-a -->\n⟦甲⟧'));
      it('from here to there', () =>
        check('⟦甲⟧\n<!-- gaojian-disable -->\n甲\n乙\n<!-- gaojian-enable -->\n⟦甲⟧⟦乙⟧'));
      it('from here to the end', () => check('⟦甲⟧\n<!-- gaojian-disable -->\n甲\n乙'));
      it('from here to there, one rule', () =>
        check('<!-- gaojian-disable rule-a -->\n甲⟦乙⟧\n<!-- gaojian-enable rule-a -->\n⟦甲⟧⟦乙⟧'));
      it('enable all ends a disable of one', () =>
        check('<!-- gaojian-disable rule-a -->\n甲⟦乙⟧\n<!-- gaojian-enable -->\n⟦甲⟧⟦乙⟧'));
      it('enable one out of all', () =>
        check('<!-- gaojian-disable -->\n甲乙\n<!-- gaojian-enable rule-b -->\n甲⟦乙⟧'));
      it('twice off, once on', () =>
        check('<!-- gaojian-disable -->\n甲\n<!-- gaojian-disable -->\n甲\n<!-- gaojian-enable -->\n⟦甲⟧'));
      it('within one line', () => check('⟦甲⟧<!-- gaojian-disable -->甲<!-- gaojian-enable -->⟦甲⟧'));
      it('the whole draft, wherever the comment stands', () =>
        check('甲\n乙\n<!-- gaojian-disable-file -->\n甲'));
      it('the whole draft, one rule', () => check('甲⟦乙⟧\n<!-- gaojian-disable-file rule-a -->\n甲⟦乙⟧'));
      it('a rule that is not there suppresses nothing', () =>
        check('⟦甲⟧<!-- gaojian-disable-line no-such-rule -->\n⟦乙⟧'));
      it('a word that is none of ours', () =>
        check('⟦甲⟧<!-- gaojian-off -->\n<!-- gaojian-disabled -->\n⟦甲⟧'));
      it('enable without disable', () => check('⟦甲⟧<!-- gaojian-enable -->⟦乙⟧'));
      it('a comment that is not closed', () =>
        assert.ok(reported('甲\n<!-- gaojian-disable-file', languageId).startsWith('⟦甲⟧')));
      it('without spaces', () => check('甲<!--gaojian-disable-line-->\n⟦甲⟧'));
    });
  }

  it('a finding that starts before and ends behind is reported', () => {
    const rules = [ruleAgainst('甲\n乙', 'rule-a')];
    const text = '甲\n乙<!-- gaojian-disable-line -->';
    assert.equal(lint(new Article({ text }), configFor(rules), rules).findings.length, 1);
  });

  describe('of a finding that starts before what is suppressed', () => {
    const fixesIn = (text: string, start: number, end: number): number => {
      const fix = {
        labelId: 'change',
        safety: 'safe' as const,
        edits: [{ range: { start, end }, text: '' }],
      };
      const rules = [
        ruleThat('rule-a', () => [{ range: { start: 0, end: 1 }, data: { word: '甲', to: '' }, fix }]),
      ];
      const { findings, failures } = lint(new Article({ text }), configFor(rules), rules);
      assert.deepEqual(failures, []);
      assert.equal(findings.length, 1);
      return findings.filter((finding) => finding.fix).length;
    };
    const text = '甲<!-- gaojian-disable-next-line -->\n乙丙\n丁';
    const next = text.indexOf('乙');
    it('no fix changes it', () => assert.equal(fixesIn(text, 0, next + 1), 0));
    it('nor joins it to the line before', () => assert.equal(fixesIn(text, next - 1, next), 0));
    it('one that ends before it stays', () => assert.equal(fixesIn(text, 0, 1), 1));
    it('so does one that deletes the whole line before', () => assert.equal(fixesIn(text, 0, next), 1));
    it('so does one that writes on the line after', () => assert.equal(fixesIn(text, next + 3, next + 4), 1));
  });

  it('in Markdown, not from within code', () => {
    assertReported('`<!-- gaojian-disable-file -->` ⟦甲⟧', 'markdown');
    assertReported('```html\n<!-- gaojian-disable-file -->\n```\n\n⟦甲⟧', 'markdown');
  });

  it('in HTML, not from within a script', () =>
    assertReported('<script>"<!-- gaojian-disable-file -->"</script>⟦甲⟧', 'html'));
});
