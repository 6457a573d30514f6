import { DECIDE_COMMAND, type DecideResult, type Decision } from '../../protocol.ts';
import { format, type Localized } from '../../service/service.ts';
import { decide } from '../../workspace/config/decide.ts';
import { fileError } from '../../workspace/fileErrors.ts';
import { fileNameOf } from '../../workspace/uri.ts';
import type { Feature, Session } from '../session.ts';

const MESSAGES = {
  unreadable: {
    'zh-CN': '{file} 读不懂，没有写入；请先改好这份文件',
    en: '{file} cannot be read, nothing was written: put it right first',
  },
} as const satisfies Record<string, Localized>;

/** Writes down what an editor decides of a finding, for clients that cannot do it. */
export const decisions: Feature = (session) => {
  const { connection, options, runtime } = session;
  if (options.canDecide || !runtime.writeFile) return {};
  connection.onExecuteCommand(async ({ arguments: [decision] = [] }) => {
    await carryOut(decision as Decision, session);
    session.configChanged();
  });
  return { executeCommandProvider: { commands: [DECIDE_COMMAND] } };
};

/**
 * `DECIDE_COMMAND` for clients that do not have it: what the client has open is edited there and waits to be saved,
 * anything else is written on the disk, where every editor sees that a file has changed.
 */
async function carryOut(
  decision: Decision,
  { connection, documents, runtime, workspace }: Session,
): Promise<void> {
  const { uri } = decision;
  const { locale } = workspace.settings;
  const file = fileNameOf(uri);
  const open = documents.get(uri);
  let result: DecideResult;
  try {
    const before = open ? open.getText() : await runtime.readFile(uri);
    result = decide({ decision, text: before ?? null });
    if (!open && result) await runtime.writeFile?.(uri, result.text, before);
  } catch (error) {
    connection.window.showErrorMessage(fileError(error, file, locale));
    return;
  }
  if (!result) connection.window.showErrorMessage(format(MESSAGES.unreadable, locale, { file }));
  if (!open || !result) return;
  const textDocument = { uri, version: open.version };
  await connection.workspace.applyEdit({
    documentChanges: [{ textDocument, edits: [...result.edits] }],
  });
}
