import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractDocument } from "../../src/reading/extract/extract-document";
import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";
import { asWord } from "./support/as-word";
import { outlineOfPlan } from "./support/outline-of-plan";

const folder = join(__dirname, "../fixtures/plans");
const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));

describe("a plan in Word", () => {
  it.each(names)("%s says in Word what it says as text", async (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const typed = extractText(text);
    const word = await extractDocument(asWord(text), name.replace(".txt", ".docx"));
    if (!typed.ok || !word.ok) throw new Error("A fixture cannot be extracted.");
    expect(outlineOfPlan(readPlan(word.document))).toEqual(outlineOfPlan(readPlan(typed.document)));
  });
});
