import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { Requests } from '../../protocol.ts';
import { answersOf } from '../../workspace/answers/answers.ts';
import { InvalidRequest } from '../../workspace/answers/convertDraft.ts';
import { runSafe } from '../runSafe.ts';
import type { Feature } from '../session.ts';

/** Every request beyond LSP, answered over the wire as the workspace answers it. */
export const requests: Feature = ({ connection, workspace }) => {
  const answers = answersOf(workspace);
  /** The client is told why there is no answer. */
  const orError =
    <P, R>(answer: (params: P) => Promise<R>) =>
    (params: P): Promise<R> =>
      answer(params).catch(throwToClient);
  /** The client is shown nothing, and the reason is logged. */
  const orNull =
    <P, R>(answer: (params: P) => Promise<R | null>) =>
    (params: P, token: CancellationToken): Promise<R | null> =>
      runSafe(connection, token, null, () => orError(answer)(params));

  connection.onRequest(Requests.outline, orNull(answers.outline));
  connection.onRequest(Requests.outlineMarkdown, orNull(answers.outlineMarkdown));
  connection.onRequest(Requests.report, orNull(answers.report));
  connection.onRequest(Requests.cleanDraft, orNull(answers.cleanDraft));
  connection.onRequest(Requests.convertDraft, orNull(answers.convertDraft));
  connection.onRequest(Requests.convertText, orError(answers.convertText));
  connection.onRequest(Requests.splitDraft, orNull(answers.splitDraft));
  connection.onRequest(Requests.decide, orError(answers.decide));
  connection.onRequest(Requests.counts, orNull(answers.counts));
  connection.onRequest(Requests.changeList, orError(answers.changeList));
  connection.onRequest(Requests.rosterDecisions, orNull(answers.rosterDecisions));
  connection.onRequest(Requests.wordListDecisions, orNull(answers.wordListDecisions));
  connection.onRequest(Requests.variant, orError(answers.variant));
  connection.onRequest(Requests.readDraft, orError(answers.readDraft));
  connection.onRequest(Requests.drafts, orError(answers.drafts));
  connection.onRequest(Requests.readWord, orError(answers.readWord));
  connection.onRequest(Requests.reviseWord, orError(answers.reviseWord));
  connection.onRequest(Requests.check, orError(answers.check));
  connection.onRequest(Requests.settingsDigest, orError(answers.settingsDigest));
  connection.onRequest(Requests.rules, answers.rules);
  return {};
};

function throwToClient(error: unknown): never {
  throw error instanceof InvalidRequest ? new ResponseError(ErrorCodes.InvalidParams, error.message) : error;
}
