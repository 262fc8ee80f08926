import { createDarkTheme } from "@fluentui/react-components";
import { green } from "./green";

/** Dark, with links and signs light enough to be read on it. */
export const theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
};
