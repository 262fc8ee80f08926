import type { Context, Value } from "./context";
import type { Node } from "./parse";
import { conditionalFunctions } from "./functions/conditional";
import { dateFunctions } from "./functions/dates";
import { informationFunctions } from "./functions/information";
import { lazyLogic, logicFunctions } from "./functions/logic";
import { lazyLookups, lookupFunctions } from "./functions/lookup";
import { mathFunctions } from "./functions/math";
import { statisticFunctions } from "./functions/statistics";
import { textFunctions } from "./functions/text";

export type Function = (args: readonly Value[], context: Context) => Value;
export type LazyFunction = (
  args: readonly Node[],
  context: Context,
  evaluate: (node: Node, context: Context) => Value,
) => Value;

/** Worksheet functions by name. */
export const functions: Readonly<Record<string, Function | undefined>> = {
  ...mathFunctions,
  ...statisticFunctions,
  ...conditionalFunctions,
  ...logicFunctions,
  ...informationFunctions,
  ...lookupFunctions,
  ...textFunctions,
  ...dateFunctions,
};

/** Functions that do not always want all of their arguments, or want where they point. */
export const lazyFunctions: Readonly<Record<string, LazyFunction | undefined>> = { ...lazyLogic, ...lazyLookups };

/** Functions whose result may change without any cell changing. */
export const volatileFunctions = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);
