import assert from 'node:assert/strict';
import type { Range, SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/src/lsp/features/semanticTokens.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { rangeAt } from '../support/positions.ts';

const URI = 'untitled:draft';
const DRAFT =
  '𠮷日，杭州市委副书记、市长李川到访。\r\n😀李市长说，李川和杭州都好。\r推进“八八战略”，“八八战略”是总纲。\n';

describe('semantic tokens', () => {
  const connect = useLanguageClients();

  async function tokensIn(client: LanguageClient, text: string, range?: Range): Promise<string[]> {
    const params: Partial<SemanticTokensRangeParams> = {
      textDocument: { uri: URI },
      ...(range && { range }),
    };
    const method = range ? 'textDocument/semanticTokens/range' : 'textDocument/semanticTokens/full';
    const { data }: SemanticTokens = await client.connection.sendRequest(method, params);
    const document = TextDocument.create(URI, 'plaintext', 1, text);
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      line += lines;
      character = lines === 0 ? character + characters : characters;
      const start = document.offsetAt({ line, character });
      const name = SEMANTIC_TOKENS_LEGEND.tokenTypes[type]!;
      tokens.push(`${name}${modifiers === 1 ? '*' : ''} ${text.slice(start, start + length)}`);
    }
    return tokens;
  }

  it('tell people, places, policies and titles, the first mention apart', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    assert.deepEqual(await tokensIn(client, DRAFT), [
      'title 杭州市委副书记、市长',
      'person* 李川',
      'person 李',
      'title 市长',
      'person 李川',
      'place 杭州',
      'policy* 八八战略',
      'policy 八八战略',
    ]);
  });

  it('of a part are those of the whole that lie in it', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    const start = DRAFT.indexOf('李市长');
    assert.deepEqual(await tokensIn(client, DRAFT, rangeAt(DRAFT, start, DRAFT.indexOf('都好'))), [
      'person 李',
      'title 市长',
      'person 李川',
      'place 杭州',
    ]);
  });

  it('of an empty draft and of one that is not open are none', async () => {
    const client = await connect();
    assert.deepEqual(await tokensIn(client, ''), []);
    await client.open(URI, '');
    assert.deepEqual(await tokensIn(client, ''), []);
  });
});
