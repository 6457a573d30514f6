/** The folder that holds a file or folder, as a URI without a slash at its end; undefined at the root. */
export function parentOf(uri: string): string | undefined {
  const root = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
  const cut = uri.lastIndexOf('/');
  return cut < root.length || uri === root ? undefined : uri.slice(0, cut);
}

/** Path of `uri` below `folder`, decoded; undefined when it does not lie there, or its escapes are not UTF-8. */
export function relativePath(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length + 1));
  } catch {
    return undefined;
  }
}

/** URI of a file by its path relative to `folder`; `..` leads up, `\` is a slash. */
export function resolveUri(folder: string, path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return new URL(encoded, `${folder}/`).href;
}

/** The last part of a URI, decoded as far as it can be. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What tells a file from others however its URI is written: editors escape more than Node does, and c%3A is C:. */
export function identityOf(uri: string): string {
  let decoded = uri;
  try {
    decoded = decodeURIComponent(uri);
  } catch {
    // A bare % is part of the name.
  }
  return decoded.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}
