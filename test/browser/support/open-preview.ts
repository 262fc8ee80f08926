import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { pane as english } from "../../../src/messages/en/pane";
import { preview as englishPage } from "../../../src/messages/en/preview";
import { fixes as englishFixes } from "../../../src/messages/en/checks";
import { pane as vietnamese } from "../../../src/messages/vi/pane";
import { preview as vietnamesePage } from "../../../src/messages/vi/preview";
import { fixes as vietnameseFixes } from "../../../src/messages/vi/checks";
import { tables as vietnameseTables } from "../../../src/messages/vi/tables";
import { tables as englishTables } from "../../../src/messages/en/tables";
import { findBrowser, quietArguments } from "./find-browser";

const pictures = "build/screenshots";
let browser: Browser | undefined;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await chromium.launch({ executablePath: findBrowser(), args: quietArguments });
});
afterAll(() => browser?.close());

export interface OpenOptions {
  readonly lang?: "vi" | "en";
  readonly theme?: "system" | "light" | "dark" | "contrast";
  readonly onlyPane?: boolean;
  /** Whether the page opens on the pane's start view instead of the sample plan. */
  readonly empty?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The preview page as a user has it, and what went wrong in it so far. */
export interface Preview {
  readonly page: Page;
  readonly pane: Locator;
  readonly words: typeof vietnamese;
  readonly pageWords: typeof vietnamesePage;
  readonly fixes: typeof vietnameseFixes;
  readonly tables: typeof vietnameseTables;
  /** Errors of the page and on its console, and requests that left its origin. */
  readonly trouble: readonly string[];
  readonly cell: (address: string) => Locator;
  readonly openSheet: (name: string) => Promise<void>;
  /** Selects a cell by the name box, types into it and confirms with Enter. */
  readonly type: (address: string, typed: string) => Promise<void>;
  /** Makes the tables of the sample plan, which the page opens on. */
  readonly createTables: () => Promise<void>;
  /** The card of the finding whose text matches. */
  readonly finding: (text: RegExp | string) => Locator;
  readonly picture: (name: string) => Promise<void>;
  /** What axe objects to on the page as it is, one line each. */
  readonly objections: () => Promise<string[]>;
}

export async function openPreview(options: OpenOptions = {}): Promise<Preview> {
  const { lang = "vi", theme = "light", onlyPane = false, empty = false, width = 1440, height = 900 } = options;
  if (!browser) throw new Error("The browser did not start");
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  const trouble: string[] = [];
  const address = process.env["PREVIEW_ADDRESS"] ?? "";
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
      trouble.push(`request: ${request.url()}`);
    }
  });
  await page.goto(
    `${address}?lang=${lang}&theme=${theme}${onlyPane ? "&only=pane" : ""}${empty ? "&start=empty" : ""}`,
  );
  const words = lang === "en" ? english : vietnamese;
  const pageWords = lang === "en" ? englishPage : vietnamesePage;
  const pane = page.locator(".pane-side");
  await pane.getByRole("button", { name: empty ? words.start.sample : words.review.create, exact: true }).waitFor();

  const tabs = page.getByRole("tablist", { name: pageWords.sheets });
  const cell = (at: string) => page.locator(`#cell-${at}`);
  return {
    page,
    pane,
    words,
    pageWords,
    trouble,
    cell,
    fixes: lang === "en" ? englishFixes : vietnameseFixes,
    tables: lang === "en" ? englishTables : vietnameseTables,
    openSheet: async (name) => {
      await tabs.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("grid", { name: pageWords.cells(name) }).waitFor();
    },
    type: async (at, typed) => {
      await page.getByRole("textbox", { name: pageWords.nameBox }).fill(at);
      await page.keyboard.press("Enter");
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    },
    createTables: async () => {
      await pane.getByRole("button", { name: words.review.create, exact: true }).click();
      await pane.getByText(words.check.findings, { exact: true }).waitFor();
    },
    finding: (text) =>
      pane.getByRole("listitem").filter({ has: page.locator(".pane-finding-what", { hasText: text }) }),
    picture: async (name) => void (await page.screenshot({ path: `${pictures}/${name}.png` })),
    objections: async () => {
      // Tabster's dummies are focusable on purpose; axe cannot know that they hand the focus on.
      const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
    },
  };
}
