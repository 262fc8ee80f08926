import type { Box } from "./address";

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Page set-up of a sheet; margins in points. */
export interface Page {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  zoom: { scale?: number | null; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  printArea: { box: Box | null };
  titleRows: { box: Box | null };
  titleColumns: { box: Box | null };
  state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headers: Record<"defaultForAllPages" | "firstPage" | "evenPages" | "oddPages", HeaderFooter>;
}

export const noHeaders = (): HeaderFooter => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** What a new sheet has in Excel: 0.7 and 0.75 inch margins, Letter paper. */
export function defaultPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: { box: null },
    titleRows: { box: null },
    titleColumns: { box: null },
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    headers: { defaultForAllPages: noHeaders(), firstPage: noHeaders(), evenPages: noHeaders(), oddPages: noHeaders() },
  };
}
