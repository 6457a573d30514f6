import assert from 'node:assert/strict';
import {
  Requests,
  type ReadWordResult,
  type ReviseWordParams,
  type ReviseWordResult,
} from '../../server/src/protocol.ts';
import { WordDraft } from '../../server/src/service/service.ts';
import { useLanguageClients } from '../support/languageClient.ts';
import { paragraph, wordFile } from '../support/wordFile.ts';

const URI = 'file:///稿/a.docx';
const content = Buffer.from(
  wordFile({ body: paragraph('群众(qúnzhòng)参加') + paragraph('5月32日召开。') }),
).toString('base64');

describe('Word requests', () => {
  const connect = useLanguageClients();

  it('give the text of a file that the client has read', async () => {
    const { connection } = await connect();
    const answer: ReadWordResult = await connection.sendRequest(Requests.readWord, { uri: URI, content });
    assert.deepEqual(answer, { text: '群众(qúnzhòng)参加\n5月32日召开。' });
  });

  it('say in words why there is none', async () => {
    const { connection } = await connect();
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('base64');
    const answer: ReadWordResult = await connection.sendRequest(Requests.readWord, {
      uri: URI,
      content: old,
    });
    assert.match('problem' in answer ? answer.problem : '', /^a\.docx：是旧版 Word/);
  });

  it('write fixes as tracked changes and the rest as comments', async () => {
    const { connection } = await connect({ onlyGlosses: false });
    const params: ReviseWordParams = { uri: URI, content, mode: 'safe', now: '2026-05-01T09:00:00.000Z' };
    const answer: ReviseWordResult = await connection.sendRequest(Requests.reviseWord, params);
    assert.deepEqual('problem' in answer ? answer.problem : '', '');
    assert.ok('content' in answer && answer.content !== null);
    assert.equal(answer.changes, 1);
    assert.ok(answer.remarks > 0);
    const revised = Buffer.from(answer.content, 'base64');
    assert.equal(new WordDraft(revised).text, '群众参加\n5月32日召开。');
    const again: ReviseWordResult = await connection.sendRequest(Requests.reviseWord, {
      ...params,
      content: answer.content,
    });
    assert.deepEqual(again, { content: null, changes: 0, remarks: answer.remarks });
  });
});
