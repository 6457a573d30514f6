import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Article,
  fixText,
  lint,
  resolveConfig,
  type Finding,
  type FixMode,
} from '../../server/src/service/service.ts';
import { outlineAsTree } from '../../server/src/workspace/answers/outlineText.ts';
import { languageOf } from '../../server/src/protocol.ts';
import { outlineOf } from '../../server/src/workspace/answers/outline.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { assertSnapshot } from '../support/snapshot.ts';

const homeRegion = '浙江省';
const config = resolveConfig([{ homeRegion }]);
const folders = ['../../examples/', './drafts/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

function findingsIn(text: string, languageId: string): readonly Finding[] {
  const { findings, failures } = lint(new Article({ text, languageId, homeRegion }), config);
  assert.deepEqual(failures, []);
  return findings;
}

/** Findings as a reader of a snapshot wants them: where, what, the words meant, what the fix puts there. */
function report(text: string, languageId: string): string {
  const document = TextDocument.create('file:///draft', languageId, 0, text);
  return findingsIn(text, languageId)
    .map(({ range, severity, ruleId, message, fix }) => {
      const { line, character } = document.positionAt(range.start);
      const words = text.slice(range.start, range.end).replaceAll('\n', '⏎');
      const put =
        fix?.edits
          .map((edit) => edit.text)
          .join('…')
          .replaceAll('\n', '⏎') ?? '';
      const repair = fix ? `  ${fix.safety} → “${put}”` : '';
      return `${line + 1}:${character + 1} ${severity} ${ruleId} ⟦${words}⟧ ${message}${repair}\n`;
    })
    .join('');
}

describe('scenarios', () => {
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((file) => /\.(?:txt|md|html)$/.test(file))) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const languageId = languageOf(name);
      const fixed = (mode: FixMode): string => {
        const { text: output, converged } = fixText(
          new Article({ text, languageId, homeRegion }),
          mode,
          (draft) => {
            const { findings, failures } = lint(draft, config);
            assert.deepEqual(failures, []);
            return findings;
          },
        );
        assert.ok(converged);
        return output;
      };

      describe(name, () => {
        it('findings', () => assertSnapshot(`scenarios/${name}.findings`, report(text, languageId)));
        it('text after the safe fixes', () => assertSnapshot(`scenarios/${name}.safe`, fixed('safe')));
        it('text after all fixes', () => assertSnapshot(`scenarios/${name}.all`, fixed('all')));
        it('outline', () => {
          const article = new Article({ text, languageId, homeRegion });
          const document = TextDocument.create('file:///draft', languageId, 0, text);
          assertSnapshot(
            `scenarios/${name}.outline`,
            outlineAsTree(name, outlineOf(document, article), 'zh-CN'),
          );
        });
      });
    }
  }
});
