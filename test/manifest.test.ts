import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";

const root = join(__dirname, "..");
const file = join(root, "manifest.xml");
const problems: string[] = [];
const manifest = new DOMParser({
  errorHandler: (level: string, message: string) => problems.push(`${level}: ${message}`),
}).parseFromString(readFileSync(file, "utf8"), "text/xml");

const all = (tag: string, within: Document | Element = manifest): Element[] =>
  Array.from(within.getElementsByTagName(tag));
const one = (tag: string): Element => {
  const [first] = all(tag);
  if (first === undefined) throw new Error(`no <${tag}>`);
  return first;
};
const text = (tag: string): string => one(tag).textContent ?? "";
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
/** The default and every override of an element with DefaultValue. */
const values = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...[...all("Override", element), ...all("bt:Override", element)].map((override) => attribute(override, "Value")),
];

/** Definitions in <Resources>, without the uses of the same tag elsewhere. */
const resources = (tag: string): Element[] => all(tag, one("Resources"));

/** Width and height in the header of a PNG file. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the manifest is well-formed and is one of a task pane, Vietnamese first", () => {
  expect(problems).toEqual([]);
  expect(attribute(one("OfficeApp"), "xsi:type")).toBe("TaskPaneApp");
  expect(text("DefaultLocale")).toBe("vi-VN");
});

test("the id is a GUID and the version has four parts", () => {
  expect(text("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text("Version")).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(text("Version")).toBe(`${version}.0`);
});

test("the elements stand in the order that the schema asks for", () => {
  const names = Array.from(manifest.documentElement?.childNodes ?? [])
    .map((node) => node.nodeName)
    .filter((name) => !name.startsWith("#"));
  expect(names).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("every address is https", () => {
  const addresses = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]
    .flatMap((tag) => all(tag))
    .flatMap((element) => values(element))
    .filter((address) => address !== "");
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => new URL(address).protocol !== "https:")).toEqual([]);
});

test("every resource is defined once and used, and every use has its resource", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((tag) => resources(tag))
    .map((found) => attribute(found, "id"));
  const used = all("*")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("every control and group has its own id", () => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((tag) => all(tag)).map((found) => attribute(found, "id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("names and texts keep to their lengths", () => {
  const strings = new Map(all("bt:String").map((string) => [attribute(string, "id"), values(string)]));
  const tooLong = [...strings].flatMap(([id, words]) => {
    const most = /Label$|Namespace$/.test(id) ? 32 : id.endsWith("Title") ? 125 : 250;
    return words.filter((word) => word.length > most || word === "");
  });
  expect(tooLong).toEqual([]);
  expect(values(one("DisplayName")).filter((name) => name.length > 125)).toEqual([]);
  expect(values(one("Description")).filter((name) => name.length > 250)).toEqual([]);
  expect(text("ProviderName").length).toBeLessThanOrEqual(125);
});

test("every text is in Vietnamese first and in English", () => {
  const worded = [one("DisplayName"), one("Description"), ...all("bt:String")].filter(
    (element) => attribute(element, "id") !== "Functions.Namespace",
  );
  for (const element of worded) {
    const overrides = [...all("Override", element), ...all("bt:Override", element)];
    expect(overrides.map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
  }
});

test("icons are there, in the size that they are named for", () => {
  const icons = [
    [one("IconUrl"), 32],
    [one("HighResolutionIconUrl"), 64],
    ...resources("bt:Image").map((image) => [image, Number(attribute(image, "id").split(".").at(-1))]),
  ] as [Element, number][];
  for (const [icon, size] of icons) {
    const path = join(root, new URL(attribute(icon, "DefaultValue")).pathname);
    expect(existsSync(path)).toBe(true);
    expect(pngSize(path)).toEqual([size, size]);
  }
  expect(pngSize(join(root, "assets/icons/dutru-128.png"))).toEqual([128, 128]);
});

test("every icon has the sizes that Office demands: 16, 32 and 80", () => {
  for (const icon of all("Icon")) {
    const sizes = all("bt:Image", icon).map((image) => attribute(image, "size"));
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("it asks for the lowest set and the least permission that it can live with", () => {
  expect(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
    ["ExcelApi", "1.7"],
  ]);
  expect(text("Permissions")).toBe("ReadWriteDocument");
});

test("the pane that opens with a workbook of ours is the first pane button", () => {
  const panes = all("Action").filter((action) => attribute(action, "xsi:type") === "ShowTaskpane");
  const ids = panes.map((action) => all("TaskpaneId", action)[0]?.textContent);
  expect(new Set(ids)).toEqual(new Set(["Office.AutoShowTaskpaneWithDocument"]));
  expect(attribute(all("SourceLocation", panes[0])[0]!, "resid")).toBe("Pane.Url");
});
