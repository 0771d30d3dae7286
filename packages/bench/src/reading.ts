import { EventPageSchema } from '@koinon/contract/events';
import { eventPagePlan } from '@koinon/contract/plans';
import { read } from '@koinon/contract/reading';
import { eventPage } from '../../tools/src/size/answers.ts';

interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Reading a page of events, as a widget does it for every answer: the plain JSON that nobody checks, our
 * tolerant reading, and the schema it is derived from. Side by side and in turns on the same machine, so what
 * counts is the ratio, not the milliseconds.
 */
export async function benchReading(): Promise<void> {
  const text = JSON.stringify(eventPage('2026-11-21'));
  const contestants: readonly [Contestant, ...Contestant[]] = [
    { name: 'JSON.parse alone', run: () => JSON.parse(text) as unknown },
    {
      name: 'JSON.parse, then tolerant reading (what widgets do)',
      run: () => read(eventPagePlan, JSON.parse(text)),
    },
    { name: 'JSON.parse, then the zod schema (strict)', run: () => EventPageSchema.parse(JSON.parse(text)) },
  ];
  const medians = race(contestants, 200);
  const base = medians[0] ?? Number.NaN;
  console.log(
    `Reading a page of 12 events (${(text.length / 1000).toFixed(1)} kB of JSON), median of 200 rounds of 20`,
  );
  contestants.forEach(({ name }, index) => {
    const median = medians[index] ?? Number.NaN;
    console.log(
      `  ${name.padEnd(52)} ${(median * 1000).toFixed(0).padStart(6)} µs  ${(median / base).toFixed(1).padStart(5)} ×`,
    );
  });
}

/** Milliseconds for one run of each, the median over rounds in which all take their turn. */
function race(contestants: readonly Contestant[], rounds: number): number[] {
  const repeats = 20;
  const times = contestants.map(() => [] as number[]);
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round++) {
    contestants.forEach(({ run }, index) => {
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) run();
      if (round >= 0) times[index]?.push((performance.now() - start) / repeats);
    });
  }
  return times.map(all => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN);
}
