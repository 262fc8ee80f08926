import type { Book } from "../model/book";
export interface SaveOptions {
  /** Whether formulas keep their last results in the file. Default true. */
  readonly cachedValues?: boolean;
}
export async function saveBook(_book: Book, _options: SaveOptions = {}): Promise<Uint8Array> {
  await Promise.resolve();
  throw new Error("not yet");
}
