export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language the product speaks; `{name}` stands for a value. */
export type Localized = Readonly<Record<Locale, string>>;

export function format(
  text: Localized,
  locale: Locale,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
