import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Path of a draft as a report shows it: relative to `cwd` where it lies below, always with `/`. */
export function shownPath(cwd: string, filePath: string): string {
  if (!path.isAbsolute(filePath)) return filePath;
  const relative = path.relative(cwd, filePath);
  const isBelow = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isBelow ? relative : filePath).replaceAll(path.sep, '/');
}

/** The same as a URI reference. */
export function shownUri(cwd: string, filePath: string): string {
  const shown = shownPath(cwd, filePath);
  return path.isAbsolute(shown)
    ? pathToFileURL(shown).href
    : shown.split('/').map(encodeURIComponent).join('/');
}
