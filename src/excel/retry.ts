/** Told when Excel refuses work because a cell is being edited, and again when it takes work. */
export type OnEditMode = (editing: boolean) => void;

/** How long to wait before the next attempt, in milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

const refusal = "InvalidOperationInCellEditMode";
const firstDelay = 200;
const longestDelay = 1000;

const sleep: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs work and runs it again for as long as Excel refuses because the user is editing a cell. Excel refuses a
 * whole batch, so nothing is done twice. Other errors are thrown on.
 */
export async function retryInEditMode<T>(
  work: () => Promise<T>,
  onEditMode: OnEditMode = () => undefined,
  wait: Wait = sleep,
): Promise<T> {
  let delay = 0;
  for (;;) {
    try {
      const result = await work();
      if (delay > 0) onEditMode(false);
      return result;
    } catch (error) {
      if (!isRefusal(error)) {
        if (delay > 0) onEditMode(false);
        throw error;
      }
      if (delay === 0) onEditMode(true);
      delay = Math.min(longestDelay, delay === 0 ? firstDelay : delay * 2);
      await wait(delay);
    }
  }
}

function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === refusal;
}
