import { fromTcvn3, fromVni } from "./legacy-encodings";
import { recogniseVietnamese } from "./recognise-vietnamese";
import { decodeCodePage, decodeStrictly } from "./text-decoder";

/**
 * The text of a text file, or null where the bytes are no text that can be told for sure. In this order: byte order
 * mark, zero bytes (UTF-16 or no text at all), strict UTF-8, and the old encodings windows-1258, TCVN3 and VNI, of
 * which that one is taken whose words are Vietnamese.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ifText(decodeStrictly(bytes, "utf-8"));
  if (first === 0xff && second === 0xfe) return ifText(decodeStrictly(bytes, "utf-16le"));
  if (first === 0xfe && second === 0xff) return ifText(decodeStrictly(bytes, "utf-16be"));
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  return ifText(decodeStrictly(bytes, "utf-8") ?? decodeLegacy(bytes));
}

/** Zero bytes are the high halves of ASCII, which is more than half of a Vietnamese text: all on one side. */
function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++;
  const least = bytes.length / 4;
  const encoding = zeros[1] > least ? "utf-16le" : zeros[0] > least ? "utf-16be" : null;
  const text = encoding === null ? null : ifText(decodeStrictly(bytes, encoding));
  if (text === null) return null;
  const ascii = text.match(/[\t\n\r\x20-\x7e]/gu)?.length ?? 0;
  return ascii < text.length / 2 ? null : text;
}

function decodeLegacy(bytes: Uint8Array): string | null {
  const shown = decodeCodePage(bytes, "windows-1252");
  const codePage = decodeCodePage(bytes, "windows-1258");
  // Both decoders give one character a byte, so samples of both are the same stretch.
  const readings = [
    { name: "windows-1258", read: (sample: string) => codePage.slice(0, sample.length) },
    { name: "tcvn3", read: fromTcvn3 },
    { name: "vni", read: fromVni },
  ] as const;
  const name = recogniseVietnamese(readings, shown);
  if (name === "windows-1258") return codePage;
  return name === null ? null : { tcvn3: fromTcvn3, vni: fromVni }[name](shown);
}

const controls = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f\ufffe\uffff]/gu;
const markup = /^\s*(?:<\?xml|<!doctype html|<html|mime-version:)/iu;

/** Refuses what decodes by chance (a text has hardly any control character) and what is markup. */
function ifText(text: string | null): string | null {
  if (text === null || markup.test(text.slice(0, 1000))) return null;
  const found = text.match(controls)?.length ?? 0;
  return found > text.length / 1000 ? null : text;
}
