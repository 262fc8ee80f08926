import { currentTheme, watchTheme } from "../../src/taskpane/watch-theme";

/** A page with a system that can change its look. */
function openPage(system: { dark: boolean; contrast?: boolean }) {
  const media = new EventTarget();
  const page = new EventTarget();
  const matchMedia = (query: string) =>
    Object.assign(Object.create(null), {
      matches: query.includes("forced-colors") ? (system.contrast ?? false) : system.dark,
      addEventListener: media.addEventListener.bind(media),
      removeEventListener: media.removeEventListener.bind(media),
    }) as MediaQueryList;
  Object.assign(globalThis, {
    matchMedia,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  return {
    change: (to: { dark: boolean; contrast?: boolean }) => {
      Object.assign(system, to);
      media.dispatchEvent(new Event("change"));
    },
    comeBack: () => page.dispatchEvent(new Event("focus")),
  };
}

const white = { background: "#FFFFFF", foreground: "#333333" };
const black = { background: "#262626", foreground: "#FFFFFF" };

test("where Office tells no colours the look is the system's, and follows it", () => {
  const page = openPage({ dark: false });
  const looks = [currentTheme(undefined)];
  const stop = watchTheme(
    () => undefined,
    (look) => looks.push(look),
  );
  page.change({ dark: true });
  page.change({ dark: true, contrast: true });
  page.change({ dark: false, contrast: false });
  expect(looks).toEqual(["light", "dark", "contrast", "light"]);
  stop();
  page.change({ dark: true });
  expect(looks).toHaveLength(4);
});

test("the colours of Office are read again when the user comes back, and the same look is told once", () => {
  const page = openPage({ dark: false });
  let office = white;
  const looks: string[] = [];
  watchTheme(
    () => office,
    (look) => looks.push(look),
  );
  page.comeBack();
  office = black;
  page.comeBack();
  page.comeBack();
  expect(looks).toEqual(["dark"]);
});

test("a system that goes dark does not darken a pane in a light Office", () => {
  const page = openPage({ dark: false });
  const looks: string[] = [];
  watchTheme(
    () => white,
    (look) => looks.push(look),
  );
  page.change({ dark: true });
  expect(looks).toEqual([]);
});
