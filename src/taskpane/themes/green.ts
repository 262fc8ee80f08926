import type { BrandVariants } from "@fluentui/react-components";

/** Excel's own green, from nearly black to nearly white. */
export const green: BrandVariants = {
  10: "#031309",
  20: "#0a2315",
  30: "#0c3a21",
  40: "#0b4a28",
  50: "#0b5a30",
  60: "#0c6437",
  70: "#0e703c",
  80: "#107c41",
  90: "#2a8b55",
  100: "#439b69",
  110: "#5bab7e",
  120: "#75bb93",
  130: "#8fcba8",
  140: "#aadbbe",
  150: "#c5ead4",
  160: "#e2f5ea",
};
