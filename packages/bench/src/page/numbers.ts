export interface Shift {
  /** Milliseconds since the navigation. */
  readonly at: number;
  readonly value: number;
}

/** Long tasks, as the Long Tasks API gives them: milliseconds. */
export interface Task {
  readonly at: number;
  readonly duration: number;
}

/**
 * Cumulative layout shift as web.dev/cls defines it: the worst window of shifts that are less than a second apart, five
 * seconds long at most.
 */
export function layoutShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let window = { from: Number.NEGATIVE_INFINITY, until: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { at, value } of [...shifts].sort((a, b) => a.at - b.at)) {
    const goesOn = at - window.until < 1000 && at - window.from < 5000;
    window = goesOn ? { ...window, until: at, sum: window.sum + value } : { from: at, until: at, sum: value };
    worst = Math.max(worst, window.sum);
  }
  return worst;
}

/** Total blocking time (web.dev/tbt): of each long task after the first paint what is above 50 ms. */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ at, duration }) => at + duration - Math.max(at, firstPaint))
    .reduce((sum, length) => sum + Math.max(0, length - 50), 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1) : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}
