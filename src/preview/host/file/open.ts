import type { Book } from "../model/book";
export async function openBook(_book: Book, _bytes: Uint8Array): Promise<void> {
  await Promise.resolve();
  throw new Error("not yet");
}
