/** Where the tables lie: beside the bundle, unless the client says so. */
let folder = '../dictionaries/';

/** @param url ends in a slash. VS Code runs its workers from a blob, and nothing lies beside that. */
export function lookForDictionariesIn(url: string): void {
  folder = url;
}

/**
 * A large table as JSON; server/scripts/dictionaries.mjs puts this in the place of the table's module. Rules are not
 * asynchronous, and a worker that waits for a file holds up nobody.
 */
export function readDictionary(name: string): string {
  const request = new XMLHttpRequest();
  request.open('GET', new URL(`${folder}${name}.json`, self.location.href), false);
  request.send();
  if (request.status !== 200) throw new Error(`${name}.json: ${request.status} ${request.statusText}`);
  return request.responseText;
}
