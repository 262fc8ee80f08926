import type { Norms } from "../plan/norm";
import { kindsByLaw } from "./kinds";

/** What the checks measure against before the user has filled in a table: the kinds, and no cap. */
export const shippedNorms: Norms = { caps: [], kinds: kindsByLaw };
