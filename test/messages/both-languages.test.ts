import { commandLineWordsIn } from "../../src/messages/command-line-words";
import { commands as enCommands } from "../../src/messages/en/commands";
import { functions as enFunctions } from "../../src/messages/en/functions";
import { preview as enPreview } from "../../src/messages/en/preview";
import { commands as viCommands } from "../../src/messages/vi/commands";
import { functions as viFunctions } from "../../src/messages/vi/functions";
import { preview as viPreview } from "../../src/messages/vi/preview";

/** Paths of all words, with the kind of each leaf. */
function shapeOf(value: unknown, path = ""): string[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, each]) => shapeOf(each, `${path}.${key}`));
  }
  return [`${path}: ${Array.isArray(value) ? `list of ${value.length}` : typeof value}`];
}

function textsIn(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

describe("the words of both languages", () => {
  const vi = { ...commandLineWordsIn("vi"), commands: viCommands, functions: viFunctions, preview: viPreview };
  const en = { ...commandLineWordsIn("en"), commands: enCommands, functions: enFunctions, preview: enPreview };

  test("have the same shape", () => {
    const freeLength = (line: string) => line.replace(/list of \d+/, "list").replace(/\.\d+:/, ".n:");
    expect([...new Set(shapeOf(en).map(freeLength))].sort()).toEqual([...new Set(shapeOf(vi).map(freeLength))].sort());
  });

  test("are in NFC and have no stray spaces", () => {
    const inLayout = [".report.commandLine.usage"];
    for (const words of [vi, en]) {
      const wrong = textsIn(words).filter(
        ([path, text]) => !inLayout.includes(path) && (text !== text.normalize("NFC") || /\s{2}|^\s/u.test(text)),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("no Vietnamese stands in an English text but the currency, regional words, a place and an office as examples", () => {
    const allowed = /(?<!\p{L})(?:đồng|nghìn|ngàn|linh|lẻ|tỷ|tỉ|chẵn|NĐ-CP|Tiếng Việt)(?!\p{L})/giu;
    const foreign = textsIn(en).filter(([, text]) => /[ăâđêôơư]|[\u1EA0-\u1EF9]/iu.test(text.replaceAll(allowed, "")));
    expect(foreign.map(([path]) => path).filter((path) => !/(?:placeHint|issuerHint)$/.test(path))).toEqual([]);
  });
});
