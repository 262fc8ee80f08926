import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const partName = "customXml/item1.xml";
const namespace = "urn:embedded-workbook:settings";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationHead =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** Puts the add-in's settings into the file, as a custom XML part: Excel keeps such parts, and shows nothing of them. */
export function withSettings(bytes: Uint8Array, settings: ReadonlyMap<string, unknown>): Uint8Array {
  if (settings.size === 0) return bytes;
  const files = unzipSync(bytes);
  const json = JSON.stringify([...settings])
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  files[partName] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${namespace}">${json}</settings>`,
  );
  const relations = "xl/_rels/workbook.xml.rels";
  const now = strFromU8(files[relations] ?? strToU8(`${relationHead}</Relationships>`));
  const entry = `<Relationship Id="rIdSettings" Type="${officeRelations}/customXml" Target="../${partName}"/>`;
  files[relations] = strToU8(now.replace("</Relationships>", `${entry}</Relationships>`));
  return zipSync(files, { level: 6 });
}

/** Settings of a file that {@link withSettings} made; none for any other. */
export function settingsIn(bytes: Uint8Array): Map<string, unknown> {
  const files = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  for (const part of Object.values(files)) {
    const text = strFromU8(part);
    const json = text.includes(namespace) ? /<settings[^>]*>([\s\S]*)<\/settings>/.exec(text)?.[1] : undefined;
    if (json === undefined) continue;
    return new Map(JSON.parse(json.replaceAll("&lt;", "<").replaceAll("&amp;", "&")) as [string, unknown][]);
  }
  return new Map();
}
