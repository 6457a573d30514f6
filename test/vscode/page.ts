import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './machine.ts';
import { PATIENCE_MS } from './patience.ts';
import type { RunningServer, Session } from './server.ts';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium()!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

export interface PageOptions {
  readonly session: Session;
  readonly server: RunningServer;
  /** folder of the extension to load from its sources */
  readonly extension?: string;
  /** where the extension is served, to be run in the web extension host; the page must bypass VS Code's CSP */
  readonly webExtension?: string;
  /** module with the suite, to be run in the extension host */
  readonly tests?: string;
  readonly onLog?: (text: string) => void;
  readonly onExit?: (code: number) => void;
}

/** Opens VS Code's window on the session's workspace. */
export async function openWindow(
  page: Page,
  { session, server, extension, webExtension, tests, onLog, onExit }: PageOptions,
): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) =>
    onLog?.(parts.join(' ')),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => onExit?.(code));
  if (webExtension) await page.addInitScript(developWebExtension(webExtension));
  const remote = (file: string): string => `vscode-remote://${server.authority}${file}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true'],
  ];
  const url = new URL(`http://${server.authority}/`);
  url.searchParams.set('folder', session.workspace);
  url.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(url.href);
}

/** VS Code takes web extensions under development only from the configuration in its page. */
function developWebExtension(origin: string): string {
  const { host } = new URL(origin);
  const options = { extensions: [{ scheme: 'http', authority: host, path: '/' }] };
  return `
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      const settings = JSON.parse(value);
      Object.assign((settings.developmentOptions ??= {}), ${JSON.stringify(options)});
      return JSON.stringify(settings);
    };`;
}
