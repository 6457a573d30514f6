import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TemporaryFolder } from '../support/temporaryFolder.ts';
import { run } from '../vscode/machine.ts';

/** What is done with every tracked change of a file. */
export type Answer = 'Accept' | 'Reject';

export interface Task {
  readonly answer: Answer;
  /** paths without spaces */
  readonly from: string;
  /** the Word file that comes of it; its text stands in a file of the same name with `.txt` behind */
  readonly to: string;
}

/** Basic, as nothing else comes with LibreOffice on every machine. */
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Named(name As String, value As Variant) As Variant
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Named = one
End Function
Sub Resolve(tasks As String)
  Dim task As String
  Dim parts
  Dim number As Integer
  On Error GoTo Failed
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  number = FreeFile
  Open tasks For Input As #number
  While Not EOF(number)
    Line Input #number, task
    parts = Split(task, " ")
    doc = StarDesktop.loadComponentFromURL(ConvertToURL(parts(1)), "_blank", 0, Array(Named("Hidden", True)))
    dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; parts(0) &amp; "AllTrackedChanges", "", 0, Array())
    doc.storeToURL(ConvertToURL(parts(2)), Array(Named("FilterName", "MS Word 2007 XML")))
    doc.storeToURL(ConvertToURL(parts(2) &amp; ".txt"), Array(Named("FilterName", "Text (encoded)"), Named("FilterOptions", "UTF8,LF")))
    doc.close(True)
  Wend
  Close #number
  StarDesktop.terminate()
  Exit Sub
Failed:
  MsgBox Error$
  StarDesktop.terminate()
End Sub
</script:module>
`;

/** LibreOffice without a window, with a profile of its own in a folder. */
export class LibreOffice {
  readonly #folder: TemporaryFolder;

  constructor(folder: TemporaryFolder) {
    this.#folder = folder;
  }

  /** Makes Word files of files of another kind, in their folder. */
  async toWord(files: readonly string[]): Promise<void> {
    await this.#run(['--convert-to', 'docx:MS Word 2007 XML', '--outdir', path.dirname(files[0]!), ...files]);
  }

  async resolve(tasks: readonly Task[]): Promise<void> {
    await this.#folder.write({
      // It has come with the first start.
      'profile/user/basic/Standard/Module1.xba': MODULE,
      tasks: tasks.map(({ answer, from, to }) => `${answer} ${from} ${to}`).join('\n'),
    });
    await this.#run([`macro:///Standard.Module1.Resolve("${this.#folder.pathOf('tasks')}")`]);
  }

  async #run(argv: readonly string[]): Promise<void> {
    const profile = `-env:UserInstallation=${pathToFileURL(this.#folder.pathOf('profile')).href}`;
    await run('soffice', [profile, '--headless', '--norestore', ...argv]);
  }
}
