import type { Locator } from "playwright-core";
import { openPreview, type Preview } from "./support/open-preview";

describe("the review of a plan", () => {
  let preview: Preview;
  let section: (name: string) => Locator;
  beforeAll(async () => {
    preview = await openPreview({ width: 1360, height: 900 });
    const { pane, page } = preview;
    section = (name) => pane.locator(".pane-section").filter({ has: page.locator("h2", { hasText: name }) });
  });
  afterAll(() => expect(preview.trouble).toEqual([]));

  const open = (within: Locator, name: string | RegExp) => within.getByRole("button", { name }).first().click();
  const focused = () => preview.page.evaluate(() => document.activeElement?.textContent ?? "");

  test("takes tasks and units that are added, changed and removed", async () => {
    const { words, page } = preview;
    const text = words.review;
    const assignments = section(text.assignments);
    await open(assignments, text.assignments);
    const before = await assignments.getByRole("listitem").count();

    await assignments.getByRole("button", { name: text.add.tasks }).first().click();
    await page.keyboard.type("In giấy mời");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Thuê loa đài");
    await page.keyboard.press("Enter");
    await assignments.getByRole("button", { name: "Thuê loa đài" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(text.add.tasks);
    expect(await assignments.getByRole("listitem").count()).toBe(before + 2);

    await open(assignments, "In giấy mời");
    await assignments.getByLabel(text.fields.due).fill("trước ngày 25/02");
    await assignments.getByLabel(text.fields.task).fill("In và gửi giấy mời");
    await page.keyboard.press("Tab");
    await open(assignments, /Thuê loa đài/);
    await preview.picture("review-tasks");
    await assignments.getByRole("button", { name: text.remove("Thuê loa đài") }).click();
    await assignments.getByText("Thuê loa đài").waitFor({ state: "detached" });
    expect(await focused()).toBe(text.add.tasks);

    await assignments.getByRole("button", { name: text.add.assignments }).click();
    await page.keyboard.type("Đội cờ đỏ");
    await page.keyboard.press("Enter");
    await assignments.getByRole("heading", { name: "Đội cờ đỏ" }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("takes recipients, and a name that is left empty stays as it was", async () => {
    const { words, page } = preview;
    const text = words.review;
    const people = section(text.people);
    await open(people, text.people);
    await people.getByRole("button", { name: text.add.recipients }).click();
    await page.keyboard.type("Kho bạc Nhà nước");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await open(people, "Kho bạc Nhà nước");
    const field = people.getByLabel(text.fields.recipient, { exact: true });
    await field.fill("");
    await page.keyboard.press("Tab");
    await people.getByText(text.wrong.empty).waitFor();
    await field.fill("Kho bạc Nhà nước huyện");
    await page.keyboard.press("Tab");
    await people.getByRole("button", { name: "Kho bạc Nhà nước huyện", exact: true }).waitFor();
  });

  test("puts into the tables what it shows, and nothing that was removed", async () => {
    const { tables, page } = preview;
    await preview.createTables();
    await preview.openSheet(tables.sheets.assignments.name);
    const cells = await page.getByRole("gridcell").allTextContents();
    expect(cells).toEqual(expect.arrayContaining(["In và gửi giấy mời", "trước ngày 25/02", "Đội cờ đỏ"]));
    expect(cells).not.toContain("Thuê loa đài");
    await preview.openSheet(tables.sheets.plan.name);
    await page
      .getByRole("gridcell", { name: /Kho bạc Nhà nước huyện/ })
      .first()
      .waitFor();
  });
});
