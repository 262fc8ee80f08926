/** A part of a write: what it queues, and about how many characters of request that makes. */
export interface Step {
  readonly size: number;
  readonly queue: () => void;
}

/** Excel on the web refuses requests of more than 5 MB; this leaves room for what surrounds the data. */
export const mostPerRequest = 3_500_000;

/**
 * Queues the steps in their order and syncs: once, or more often where all together would be too much for one
 * request. Progress is reported before each sync.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onProgress: (done: number) => void,
): Promise<void> {
  const requests = intoRequests(steps);
  await requests.reduce(async (before, request, i) => {
    await before;
    onProgress(i / requests.length);
    for (const { queue } of request) queue();
    // eslint-disable-next-line rooms/no-sync-in-loop -- more than one request only where one would be more than Excel takes
    return context.sync();
  }, Promise.resolve());
  onProgress(1);
}

function intoRequests(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.size > mostPerRequest) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(step);
    size += step.size;
  }
  return requests;
}
