import { teamsHighContrastTheme } from "@fluentui/react-components";
import { theme as light } from "./light";

/** The colours of a contrast theme, in the same type as the others. */
export const theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase };
