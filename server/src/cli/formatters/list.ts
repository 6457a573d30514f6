/** Pieces of a list as they come: `before`, the items with `between`, and `after` at the end. */
export function growingList(
  before: string,
  between: string,
  after: string,
): { readonly add: (items: readonly string[]) => string; readonly end: () => string } {
  let isOpen = false;
  return {
    add(items) {
      if (items.length === 0) return '';
      const joined = items.join(between);
      const piece = isOpen ? between + joined : before + joined;
      isOpen = true;
      return piece;
    },
    end: () => (isOpen ? after : before + after),
  };
}
