import { TabInputWebview, window } from 'vscode';

/** Type of the report's panel. */
export const VIEW_TYPE = 'gaojian.report';

/** The report is the active editor: VS Code then knows no active draft. */
export function isReportActive(): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  // VS Code puts words of its own before the type.
  return input instanceof TabInputWebview && input.viewType.endsWith(VIEW_TYPE);
}
