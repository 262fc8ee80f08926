import type { Box } from "./address";

/** Data validation of a box; rule, alert and prompt in the shape of the API. */
export interface Validation {
  box: Box | null;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
