import { openPreview, type Preview } from "./support/open-preview";

/** Presses Tab until the focus is on something with the name; fails where a whole round does not meet it. */
async function tabTo(preview: Preview, name: string | RegExp): Promise<void> {
  const { page } = preview;
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return at === null ? "" : (at.getAttribute("aria-label") ?? at.textContent ?? "").trim();
    });
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test("the whole way goes by keyboard alone", async () => {
  const preview = await openPreview({ onlyPane: true, empty: true, width: 360, height: 800 });
  const { page, words, fixes, pane } = preview;
  await tabTo(preview, words.start.sample);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: words.review.create, exact: true }).waitFor();
  await tabTo(preview, words.review.create);
  await page.keyboard.press("Enter");
  await preview.finding(/108.*118/).waitFor();
  await tabTo(preview, fixes["take-the-sum"]);
  await page.keyboard.press("Enter");
  await preview
    .finding(/108.*118/)
    .getByRole("button", { name: words.check.apply, exact: true })
    .waitFor();
  await page.keyboard.press("Enter");
  await preview.finding(/108.*118/).waitFor({ state: "detached" });
  const focused = await page.evaluate(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
  expect(focused).toBe(true);
  await tabTo(preview, words.check.undo);
  await page.keyboard.press("Enter");
  await preview.finding(/108.*118/).waitFor();
  expect(preview.trouble).toEqual([]);
});

test("the cells are reached, moved through, filled and left by keyboard", async () => {
  const preview = await openPreview();
  const { page, cell } = preview;
  await page.getByRole("grid").focus();
  await page.keyboard.type("12");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=A1*2");
  await page.keyboard.press("Enter");
  expect(await cell("A1").textContent()).toBe("12");
  expect(await cell("B1").textContent()).toBe("24");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F2");
  await page.keyboard.type("0");
  await page.keyboard.press("Escape");
  expect(await cell("A1").textContent()).toBe("12");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Delete");
  expect(await cell("A1").textContent()).toBe("");
  expect(await cell("B1").textContent()).toBe("");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).not.toBe("grid");
});
