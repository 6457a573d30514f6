/** A dictionary of OpenCC: `㐹 㑶|儌 侥`. */
export const formsIn = (dictionary: string): ReadonlyMap<string, string> =>
  new Map(dictionary.split('|').map((entry) => entry.split(' ') as [string, string]));
