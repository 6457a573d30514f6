/** The least text that still shows what `isShown` looks for: pieces are left out as long as that works. */
export function minimised(text: string, isShown: (text: string) => boolean, patience = 600): string {
  let least = text;
  let left = patience;
  for (let size = Math.ceil(text.length / 2); size >= 1 && left > 0;) {
    let hasShrunk = false;
    for (let at = 0; at < least.length && left > 0; left--) {
      const shorter = least.slice(0, at) + least.slice(at + size);
      if (shorter.isWellFormed() && isShown(shorter)) {
        least = shorter;
        hasShrunk = true;
      } else at += size;
    }
    if (!hasShrunk || size > least.length) size = size === 1 ? 0 : Math.floor(size / 2);
  }
  return least;
}
