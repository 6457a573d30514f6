/** Emphasis marks, tags without content of their own and the like: words go on across them. */
export const isSeamless = (masked: string): boolean =>
  /^(?:[*_~]|<\/?(?:[biua]|em|strong|span|font|sup|sub|ruby|rb|rp|rtc?)\b[^<>]*>)+$/i.test(masked);
