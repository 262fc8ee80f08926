/** The part of the platform's decoder that is used here; both Node and browsers have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (encoding: string, options?: { fatal?: boolean }) => Decoder;

/** Decodes bytes strictly; null where they are not of that encoding. A byte order mark is taken off. */
export function decodeStrictly(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes bytes of a code page of Windows, which has a character for every byte. */
export function decodeCodePage(bytes: Uint8Array, codePage: "windows-1252" | "windows-1258"): string {
  return new TextDecoder(codePage).decode(bytes);
}
