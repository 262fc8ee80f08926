import { Inflate } from "fflate";
import { limits } from "./limits";
import { UnusableError } from "./unusable-error";

/** One file in a zip, still packed. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** A zip whose files are unpacked one by one, when asked for. */
export interface Zip {
  /** The unpacked bytes, or null where the zip has no such file. */
  readonly unpack: (name: string) => Uint8Array | null;
}

/**
 * Opens a zip by its directory at the end (PKWARE APPNOTE 4.3). Nothing is unpacked before its stated size is known
 * to be within bounds, and unpacking stops where the real size is above the stated one: the sizes in a zip bomb lie.
 * @throws UnusableError "damaged", "too-large" or "password-protected"
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  const stated = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (stated > limits.unpackedSize) throw new UnusableError("too-large");
  return {
    unpack: (name) => {
      const entry = entries.get(name) ?? entries.get(name.toLowerCase());
      return entry === undefined ? null : unpack(entry);
    },
  };
}

const signatures = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const longestComment = 0xffff;

/** By name and, as part names are without case (ECMA-376-2, 6.2.2.3), by name in lower case. */
function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new UnusableError("too-large");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.directory) throw new UnusableError("damaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    const entry = readEntry(view, at, name);
    entries.set(name, entry).set(name.toLowerCase(), entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new UnusableError("damaged");
}

function readEntry(view: DataView, at: number, name: string): Entry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new UnusableError("password-protected");
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const header = view.getUint32(at + 42, true);
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== signatures.file)
    throw new UnusableError("damaged");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > view.byteLength) throw new UnusableError("damaged");
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
  return { name, method: view.getUint16(at + 10, true), packed, size };
}

/** Small enough that a push cannot unpack to more than 16 MB: DEFLATE packs at most 1032 to 1. */
const pushLength = 16_384;

function unpack({ method, packed, size }: Entry): Uint8Array {
  if (size > limits.partSize) throw new UnusableError("too-large");
  if (method === 0) return packed;
  if (method !== 8) throw new UnusableError("damaged");
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new UnusableError("too-large");
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += pushLength) {
      inflate.push(packed.subarray(at, at + pushLength), at + pushLength >= packed.length);
    }
  } catch (error) {
    throw error instanceof UnusableError ? error : new UnusableError("damaged");
  }
  if (length !== size) throw new UnusableError("damaged");
  return unpacked;
}
