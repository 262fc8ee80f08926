import { useEffect, useReducer } from "react";
import type { EmbeddedWorkbook } from "../host/assemble";

/** Milliseconds between two looks at whether a batch changed something that has no event, as formats have none. */
const lookEvery = 120;

/** Draws again after anything changed in the workbook. Returns a number that goes up with every change. */
export function useWorkbook(workbook: EmbeddedWorkbook): number {
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stop = workbook.onChange(changed);
    let seen = workbook.counters.actions;
    const timer = setInterval(() => {
      if (workbook.counters.actions === seen) return;
      seen = workbook.counters.actions;
      changed();
    }, lookEvery);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [workbook]);
  return version;
}
