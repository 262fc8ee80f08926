import { checkState, type Checked } from "./check-workbook";
import type { Preferences } from "./preferences";
import type { Change, Stop, Workbook, WorkbookState } from "./workbook";

/** How long to wait, in milliseconds, for more of the same burst, and for quiet before all is read again. */
export interface WatchTimes {
  readonly burst: number;
  readonly quiet: number;
}

const usualTimes: WatchTimes = { burst: 20, quiet: 1500 };

/**
 * Checks the workbook now and after every change, until stopped. Events only trigger: where only cells changed,
 * their rows are read again, else everything; after a quiet moment everything is read once more, since Excel
 * misses some events. Checks go one at a time, each with one round trip, and the last one always sees the last
 * change.
 *
 * @param onTrouble is told when a check failed; watching goes on
 */
export async function watchWorkbook(
  workbook: Workbook,
  prefs: Preferences,
  onChecked: (checked: Checked) => void,
  onTrouble: (trouble: unknown) => void,
  times: WatchTimes = usualTimes,
): Promise<Stop> {
  let known: WorkbookState | null = null;
  let changes: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let checking: Promise<void> | null = null;
  let stopped = false;

  const wait = (delay: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = stopped ? null : setTimeout(() => void start(), delay);
  };

  const start = async () => {
    timer = null;
    if (checking !== null) return;
    checking = check();
    await checking;
    checking = null;
    if (changes.length > 0) wait(times.burst);
  };

  const check = async () => {
    const seen = changes;
    changes = [];
    try {
      const touched: WorkbookState | null =
        known !== null && seen.length > 0 ? await workbook.readChanges(seen, known) : null;
      known = touched ?? (await workbook.read());
      if (stopped) return;
      onChecked(checkState(known, prefs));
      if (touched !== null) wait(times.quiet);
    } catch (trouble) {
      known = null;
      if (!stopped) onTrouble(trouble);
    }
  };

  const stopWatching = await workbook.watch((change) => {
    changes.push(change);
    wait(times.burst);
  });
  await start();

  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await stopWatching();
  };
}
