import type { Extraction, Unusable } from "../source-document";
import { decodeText } from "./decode-text";
import { extractText } from "./extract-text";
import { limits } from "./limits";
import { UnusableError } from "./unusable-error";

/**
 * The lines of a file, whatever it is: told by its contents, not by its name. A text file may be in UTF-8, UTF-16,
 * windows-1258, TCVN3 or VNI. Never throws: what cannot be used comes back as the reason why.
 */
export async function extractDocument(bytes: Uint8Array, fileName: string): Promise<Extraction> {
  if (bytes.length > limits.fileSize) return unusable("too-large");
  if (bytes.length === 0) return unusable("empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return extractPackage(bytes);
  const known = recognise(bytes);
  if (known !== null) return unusable(known);
  const text = decodeText(bytes);
  if (text !== null) return extractText(text);
  return unusable(/\.doc[xm]?$/iu.test(fileName) ? "damaged" : "not-a-document");
}

/** Reading Word files is loaded only where there is one: most people paste or drop text. */
async function extractPackage(bytes: Uint8Array): Promise<Extraction> {
  const { extractWord } = await import("./extract-word");
  try {
    const document = extractWord(bytes);
    const isBlank = document.lines.every(({ text }) => text.trim() === "");
    return isBlank ? unusable("empty") : { ok: true, document };
  } catch (error) {
    return unusable(error instanceof UnusableError ? error.problem : "damaged");
  }
}

/** Files that are known by their first bytes and that cannot be read, each with its own remedy. */
function recognise(bytes: Uint8Array): Unusable | null {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    if (holdsName(bytes, "EncryptedPackage")) return "password-protected";
    return holdsName(bytes, "WordDocument") ? "old-word" : "not-a-document";
  }
  if (startsWith(bytes, ascii("%PDF"))) return "pdf";
  return startsWith(bytes, ascii("{\\rtf")) ? "rtf" : null;
}

/** Whether a compound file ([MS-CFB]) has a stream of that name; names stand in it as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const sought = ascii(name).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (startsWith(bytes.subarray(at, at + sought.length), sought)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function unusable(problem: Unusable): Extraction {
  return { ok: false, problem };
}
