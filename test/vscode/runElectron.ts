// npm run test:electron: the same suite in desktop VS Codes, where Microsoft's download server can be reached.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle.ts';
import { RELEASES, root } from './hosts.ts';
import { newWorkspace } from './server.ts';

const extensionTestsPath = await bundleSuite();
const extensionDevelopmentPath = path.resolve(root);
for (const { version } of Object.values(RELEASES)) {
  await runTests({
    version,
    extensionDevelopmentPath,
    extensionTestsPath,
    extensionTestsEnv: { GAOJIAN_EXPECTED_FOLDER: extensionDevelopmentPath },
    launchArgs: [newWorkspace(`electron-${version}`), '--disable-workspace-trust', '--skip-welcome'],
  });
}
