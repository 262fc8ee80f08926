import { createLightTheme } from "@fluentui/react-components";
import { green } from "./green";

/** Light, as Excel mostly is. */
export const theme = createLightTheme(green);
