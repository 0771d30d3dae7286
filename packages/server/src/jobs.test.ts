import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogLine } from './http/log.ts';
import { createJobRunner } from './jobs.ts';

test('jobs run at once, and soon after something happened; a failure keeps nobody waiting', async () => {
  const lines: LogLine[] = [];
  let clock = 1_000_000;
  let ran = 0;
  let rare = 0;
  let noticed: () => void = () => undefined;
  const runner = createJobRunner(
    line => lines.push(line),
    () => clock,
  );
  const round = () => new Promise<void>(resolve => (noticed = resolve));
  const start = round();
  runner.nudge();
  runner.start([
    {
      name: 'broken',
      run: async () => {
        throw new Error('no mail server');
      },
    },
    { name: 'rare', every: 3600, run: async () => void (rare += 1) },
    {
      name: 'usual',
      run: async () => {
        ran += 1;
        noticed();
      },
    },
  ]);
  await start;
  assert.deepEqual([ran, rare], [1, 1]);
  const second = round();
  runner.nudge();
  await second;
  assert.deepEqual([ran, rare], [2, 1]);
  clock += 3_600_000;
  const third = round();
  runner.nudge();
  await third;
  assert.deepEqual([ran, rare], [3, 2]);
  assert.match(String(lines[0]?.['error']), /no mail server/);
  assert.equal(lines.length, 3);
  await runner.stop();
  runner.nudge();
  await new Promise(resolve => setImmediate(resolve));
  assert.equal(ran, 3, 'nothing begins after the end');
});

test('what happens during a run is seen to after it', async () => {
  let ran = 0;
  const runner = createJobRunner(
    () => undefined,
    () => 0,
  );
  const done = new Promise<void>(resolve => {
    runner.start([
      {
        name: 'slow',
        async run() {
          ran += 1;
          if (ran === 2) return resolve();
          for (let count = 0; count < 5; count += 1) runner.nudge();
          await new Promise<void>(go => setImmediate(go));
        },
      },
    ]);
  });
  await done;
  await runner.stop();
  assert.equal(ran, 2, 'once, however often it was said');
});

test('what waits for others keeps nobody waiting', async () => {
  let answered: () => void = () => undefined;
  let sending = 0;
  let ran = 0;
  let noticed: () => void = () => undefined;
  const runner = createJobRunner(
    () => undefined,
    () => 0,
  );
  const round = () => new Promise<void>(resolve => (noticed = resolve));
  const first = round();
  runner.start([
    {
      name: 'mail',
      apart: true,
      run() {
        sending += 1;
        return new Promise<void>(resolve => (answered = resolve));
      },
    },
    {
      name: 'expire',
      async run() {
        ran += 1;
        noticed();
      },
    },
  ]);
  await first;
  const second = round();
  runner.nudge();
  await second;
  assert.deepEqual([sending, ran], [1, 2], 'the mail server has not answered yet');
  const end = runner.stop();
  answered();
  await end;
});

test('a clock that is set back by a day keeps no job waiting for a day', async () => {
  let clock = 1_000_000_000;
  let ran = 0;
  let noticed: () => void = () => undefined;
  const runner = createJobRunner(
    () => undefined,
    () => clock,
  );
  const round = () => new Promise<void>(resolve => (noticed = resolve));
  const first = round();
  runner.start([
    { name: 'hourly', every: 3600, run: async () => void (ran += 1) },
    { name: 'end', run: async () => noticed() },
  ]);
  await first;
  clock -= 86_400_000;
  const second = round();
  runner.nudge();
  await second;
  await runner.stop();
  assert.equal(ran, 2);
});

test('an end waits for what runs apart no longer than it has patience, and says so to it', async () => {
  let signal: AbortSignal | undefined;
  let noticed: () => void = () => undefined;
  const runner = createJobRunner(
    () => undefined,
    () => 0,
  );
  const begun = new Promise<void>(resolve => (noticed = resolve));
  runner.start([
    {
      name: 'mail',
      apart: true,
      run(given) {
        signal = given;
        noticed();
        return new Promise<never>(() => undefined);
      },
    },
  ]);
  await begun;
  assert.equal(signal?.aborted, false);
  await runner.stop(0);
  assert.equal(signal?.aborted, true);
});
