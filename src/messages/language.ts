/** The languages that the product speaks. Vietnamese is the first; English may be chosen. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The language for an Office display language or a command-line value ("vi-VN", "en-US"): Vietnamese unless English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "vi";
}
