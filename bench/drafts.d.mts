export function memoryOverDrafts(
  server: string,
  options: { readonly drafts: number; readonly every: number; readonly bytes: number },
): Promise<{ readonly opened: number; readonly rss: number; readonly heap: number }[]>;
