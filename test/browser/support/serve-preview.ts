import { startPreview, type PreviewServer } from "../../../src/preview/page/preview-server";

let server: PreviewServer | undefined;

/** Builds and serves the preview once for all browser tests. */
// Jest asks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default async function serve(): Promise<() => Promise<void>> {
  server = await startPreview();
  process.env["PREVIEW_ADDRESS"] = server.address;
  return async () => server?.close();
}

/** Ends what {@link serve} began. */
export const stop = async (): Promise<void> => server?.close();
