import { commands as english } from "../../src/messages/en/commands";
import { commands as vietnamese } from "../../src/messages/vi/commands";

/** The text and the language of the dialog's page at an address. */
async function notice(search: string): Promise<{ text: string; lang: string }> {
  const place = { textContent: "" };
  const documentElement = { lang: "vi" };
  Object.assign(globalThis, { location: { search }, document: { documentElement, getElementById: () => place } });
  await jest.isolateModulesAsync(async () => void (await import("../../src/commands/notice")));
  return { text: place.textContent, lang: documentElement.lang };
}

test.each([
  ["?say=noTables&lang=vi", vietnamese.noTables, "vi"],
  ["?say=failed&lang=en", english.failed, "en"],
  ["?say=noTables&lang=en", english.noTables, "en"],
  ["", vietnamese.failed, "vi"],
])("at %s the dialog says it in the user's words", async (search, text, lang) => {
  expect(await notice(search)).toEqual({ text, lang });
});
