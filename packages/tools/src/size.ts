import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { kB, overBudget, overRatchet, table } from './size/report.ts';
import { measure, sum, type Measured } from './size/measure.ts';
import { scenarios, type Scenario } from './size/scenarios.ts';
import { modulesOf } from './size/why.ts';
import { embedOutput, embedTags } from './workspace.ts';

export interface SizeReport {
  readonly rows: readonly { readonly scenario: Scenario; readonly measured: Measured }[];
  /** One sentence for each budget that does not hold. */
  readonly overBudget: readonly string[];
  /** One sentence for each size that has grown: what the gate refuses. */
  readonly grown: readonly string[];
}

/** Measures every tag that is built against its budget, and against where it stands. */
export async function measureSizes(): Promise<SizeReport> {
  const present = embedTags();
  const wanted = scenarios.filter(scenario => present.includes(scenario.tag));
  const results = await measure(wanted);
  const rows = wanted.flatMap(scenario => {
    const measured = results.get(scenario.name);
    return measured ? [{ scenario, measured }] : [];
  });
  const over = rows.flatMap(({ scenario, measured }) => [
    ...overBudget(scenario, measured),
    ...fileOver(scenario, scenario.budget?.all),
  ]);
  const grown = rows.flatMap(({ scenario, measured }) => [
    ...overRatchet(scenario, measured),
    ...fileOver(scenario, scenario.ratchet?.file ?? scenario.budget?.all),
  ]);
  return { rows, overBudget: over, grown };
}

/** The one file for SRI carries everything, so its budget is that of `all`. */
function fileOver({ file }: Scenario, limit: number | undefined): string[] {
  if (!file || limit === undefined || !existsSync(join(embedOutput, file))) return [];
  const { brotli } = sum([file]);
  return brotli > limit * 1000 ? [`${file} is ${kB(brotli)} kB, the limit is ${limit} kB`] : [];
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, why: { type: 'boolean' } } });
  await build(['embed'], { log: console.error });
  const { rows, overBudget: problems } = await measureSizes();
  if (values.json) {
    const answer = Object.fromEntries(
      rows.map(({ scenario, measured: { first, all } }) => [scenario.name, { first, all }]),
    );
    console.log(JSON.stringify(answer, null, 2));
  } else {
    console.log('kB = 1000 bytes of JavaScript and CSS, in Chromium, with koinon.js\n');
    console.log(table(rows));
    console.log('\nfirst: until the network is idle. all: after');
    for (const { scenario } of rows)
      if (scenario.task.length > 0)
        console.log(`  ${scenario.name}: ${scenario.task.map(step => step.name).join(', ')}`);
    console.log();
    for (const tag of embedTags()) console.log(`${tag}.js alone: ${kB(sum([`${tag}.js`]).brotli)} brotli`);
  }
  if (values.why) {
    for (const { scenario, measured } of rows)
      console.log(`\n${scenario.name}\n${modulesOf(measured.files.all)}`);
  }
  for (const problem of problems) console.error(`✖ ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
