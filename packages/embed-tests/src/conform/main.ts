// Every tag on every page in every engine, on the built files: `npm run test:embed`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engines, MissingBrowser } from '../../../tools/src/browsers.ts';
import { startDriver } from './drivers/index.ts';
import { pages } from './pages.ts';
import { runCases, type Case, type Result } from './run.ts';
import { startConformStage } from './stage.ts';
import { table } from './table.ts';
import { tags } from './tags.ts';
import type { ConformPage, Driver, Engine, TagUnderTest } from './types.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: [] },
    tag: { type: 'string', multiple: true, default: [] },
    /** Part of a page's name, or a group's number. */
    page: { type: 'string', multiple: true, default: [] },
    smoke: { type: 'boolean', default: false },
  },
});

const named = (page: ConformPage) =>
  values.page.length === 0 ||
  values.page.some(wanted =>
    /^\d+$/.test(wanted) ? wanted === String(page.group) : page.name.includes(wanted),
  );
const tagged = ({ tag }: TagUnderTest) =>
  values.tag.length === 0 || values.tag.some(wanted => tag === wanted || tag === `koinon-${wanted}`);

/** The page that `npm test` opens in the other engines. */
const ELSEWHERE = "Trusted Types, list: Koinon's";

/** What is run in an engine: with `--smoke`, the pages of that name in Chromium, and one page per tag elsewhere. */
function casesFor(engine: Engine): Case[] {
  const wanted = pages.filter(
    page => named(page) && page.inexpressible?.[engine] === undefined && (!values.smoke || page.smoke),
  );
  const cases = wanted.flatMap(page =>
    tags.filter(tag => tagged(tag) && (page.tags?.includes(tag.tag) ?? true)).map(tag => ({ page, tag })),
  );
  if (!values.smoke || engine === 'chromium') return cases;
  return cases.filter(({ page }) => page.name === ELSEWHERE);
}

const results = new Map<Engine, Result[]>();
const missing: string[] = [];
let running: Driver | undefined;
const shown = () =>
  table(
    pages.filter(page => named(page) && (!values.smoke || page.smoke)),
    results,
  );
// Who ends it early reads how far it came.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    console.log(`\n${shown()}\n\nEnded by ${signal}: the rest was not run.`);
    void Promise.resolve(running?.close()).finally(() => process.exit(130));
  });

const stage = await startConformStage();
try {
  for (const engine of engines.filter(name => values.engine.length === 0 || values.engine.includes(name))) {
    const cases = casesFor(engine);
    if (cases.length === 0) continue;
    try {
      const driver = (running = await startDriver(engine));
      try {
        const told: Result[] = [];
        results.set(engine, told);
        await runCases(stage, driver, cases, result => {
          const { page, tag, wrong } = result;
          told.push(result);
          if (wrong.length === 0) return;
          console.log(`✖ ${engine}: ${page.group} ${page.name}: ${tag.tag}`);
          for (const line of wrong.slice(0, 8)) console.log(`    ${line.slice(0, 700)}`);
          if (wrong.length > 8) console.log(`    … and ${wrong.length - 8} more`);
        });
      } finally {
        await driver.close();
      }
    } catch (error) {
      if (!(error instanceof MissingBrowser) || process.env['CI']) throw error;
      missing.push(`${engine}: not run. ${error.message}`);
    }
  }
} finally {
  await stage.close();
}

const all = [...results.values()].flat();
const failed = all.filter(({ wrong }) => wrong.length > 0).length;
const counts = { passed: all.length - failed, failed: all.length === 0 ? 1 : failed, skipped: 0 };
console.log(`\n${shown()}`);
for (const line of missing) console.log(line);
const file = process.env['KOINON_TEST_RESULTS'];
// Whoever wants the counts in a file says the last line themselves.
if (file) writeFileSync(file, JSON.stringify(counts));
else console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
