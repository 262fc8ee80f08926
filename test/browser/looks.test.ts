import { openPreview, type Preview } from "./support/open-preview";

/** Goes through every view of the pane, in the order in which a user meets them. */
async function eachView(preview: Preview, look: (view: string) => Promise<void>): Promise<void> {
  const { pane, words } = preview;
  const part = (name: string) => pane.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}`) });
  await look("start");
  await pane.getByRole("button", { name: words.start.paste }).click();
  await look("paste");
  await pane.getByRole("button", { name: words.start.sample }).click();
  await pane.getByRole("button", { name: words.review.create, exact: true }).waitFor();
  await look("review");
  await pane.getByRole("heading", { name: words.review.assignments }).getByRole("button").click();
  await pane.getByRole("button", { name: words.review.add.tasks }).first().click();
  await pane.locator(".pane-item .pane-toggle").last().click();
  await look("review-change");
  await pane.getByRole("button", { name: words.review.create, exact: true }).click();
  await pane.getByText(words.check.findings, { exact: true }).waitFor();
  await look("check");
  await preview.finding(/108/).getByRole("button", { name: preview.fixes["take-the-sum"] }).click();
  await look("fix");
  await preview.finding(/108/).getByRole("button", { name: words.check.accept }).click();
  await preview.finding(/108/).getByLabel(words.check.acceptLabel).waitFor();
  await look("accept");
  await part(words.parts.summary).click();
  await pane.getByRole("button", { name: words.summary.write }).waitFor();
  await look("summary");
  await part(words.parts.settings).click();
  await pane.getByRole("heading", { name: words.settings.heading }).waitFor();
  await look("settings");
}

describe.each([
  { lang: "vi", theme: "light" },
  { lang: "en", theme: "dark" },
  { lang: "vi", theme: "dark" },
  { lang: "en", theme: "contrast" },
] as const)("in $lang and $theme", (options) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview({ ...options, onlyPane: true, empty: true, width: 360 });
  });

  test("axe objects to nothing on any view", async () => {
    const objections: string[] = [];
    await eachView(preview, async (view) => {
      objections.push(...(await preview.objections()).map((each) => `${view}: ${each}`));
      await preview.picture(`${options.lang}-${options.theme}-${view}`);
    });
    expect(objections).toEqual([]);
  });

  test("nothing went wrong and no request left the page's own origin", () => {
    expect(preview.trouble).toEqual([]);
  });
});

test("axe objects to nothing on the page around the pane", async () => {
  const preview = await openPreview({ width: 760, height: 420 });
  await preview.createTables();
  await preview.openSheet(preview.tables.sheets.costs.name);
  expect(await preview.objections()).toEqual([]);
});

test.each(["vi", "en"] as const)("at 320 px nothing scrolls sideways, in %s", async (lang) => {
  const preview = await openPreview({ lang, onlyPane: true, empty: true, width: 320, height: 640 });
  const wide: string[] = [];
  await eachView(preview, async (view) => {
    const beyond = await preview.page.evaluate(() =>
      Array.from(document.querySelectorAll("html, body, .pane-root, .pane-root *"))
        .filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX),
        )
        .map((each) => each.outerHTML.slice(0, 120))
        .concat(document.documentElement.scrollWidth > innerWidth ? ["the page"] : []),
    );
    wide.push(...beyond.map((each) => `${view}: ${each}`));
    await preview.picture(`narrow-${lang}-${view}`);
  });
  expect(wide).toEqual([]);
});

test("the Vietnamese pane shows no English word", async () => {
  const preview = await openPreview({ lang: "vi", onlyPane: true, empty: true, width: 360 });
  const english =
    /(?<!\p{L})(the|and|of|is|to|file|cell|check|plan|table|summary|settings|undo|error|warning|amount|total)(?!\p{L})/iu;
  const found: string[] = [];
  await eachView(preview, async (view) => {
    const text = await preview.page.evaluate(() => {
      const labels = Array.from(document.querySelectorAll("[aria-label], [title], [placeholder]")).flatMap((each) =>
        ["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
      );
      return [document.body.innerText, ...labels].join("\n");
    });
    // "English" names itself in the choice of language.
    for (const line of text.replaceAll("English", "").split("\n")) {
      if (english.test(line)) found.push(`${view}: ${line}`);
    }
  });
  expect(found).toEqual([]);
});

test("a pane that follows the system goes dark and light with it, and nothing typed is lost", async () => {
  const preview = await openPreview({ theme: "system", onlyPane: true, empty: true, width: 360 });
  const { page, pane, words } = preview;
  const isDark = (dark: boolean) =>
    page.waitForFunction((wanted) => {
      const color = getComputedStyle(document.querySelector(".pane-root")!).backgroundColor;
      return wanted === Number(color.match(/\d+/)) < 128;
    }, dark);
  await pane.getByRole("button", { name: words.start.paste }).click();
  await pane.getByLabel(words.start.pasteLabel).fill("Kế hoạch");
  await isDark(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await isDark(true);
  await page.emulateMedia({ colorScheme: "light" });
  await isDark(false);
  expect(await pane.getByLabel(words.start.pasteLabel).inputValue()).toBe("Kế hoạch");
  expect(preview.trouble).toEqual([]);
});
