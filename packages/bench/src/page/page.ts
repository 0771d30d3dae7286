import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isFormDefinition } from './definition.ts';
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from '../../../tools/src/browsers.ts';
import { NETWORK, SCREEN } from './conditions.ts';
import { EVENT, races, type Contestant, type Race } from './contestants.ts';
import { installPeers, peerFiles, peerVersions } from './peers.ts';
import { tables, type Result } from './report.ts';
import { startStage, type Place } from './stage.ts';
import { visit, type Visit } from './visit.ts';

const document = fileURLToPath(new URL('../../../../docs/benchmarks.md', import.meta.url));
const ROUNDS = 5;

/**
 * `npm run bench -- page [--rounds n] [--only name]`: the pages in turns, round by round, and the table into
 * `docs/benchmarks.md`. Figures of milliseconds are a machine's; nothing is asserted of them.
 */
export async function benchPages(args: readonly string[]): Promise<void> {
  const rounds = Number(option(args, '--rounds') ?? ROUNDS);
  const only = option(args, '--only');
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1 up.');
  installPeers();
  const stage = await startStage(await peerFiles());
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium', console.error).path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const forms = {
      'registration-form': await definition(stage.http1.api, `registration?network=gr&event=${EVENT}`),
      'membership-form': await definition(stage.http1.api, 'membership?network=gr'),
    };
    const results: Result[] = [];
    for (const race of chosen(races(stage.http2.api, forms), only))
      results.push(await run(browser, stage.http2, race, rounds));
    // Nobody's site is served so, but every server's first minute is.
    for (const race of chosen(races(stage.http1.api, forms).slice(0, 1), only)) {
      const result = await run(browser, stage.http1, race, rounds);
      results.push({ ...result, name: `${race.name}, over HTTP/1.1` });
    }
    const text = `${head(browser, rounds)}\n\n${tables(results)}`;
    console.log(text);
    // A part of it is for who asked, not for the document.
    if (only === undefined) write(text);
  } finally {
    await browser.close();
    await stage.close();
  }
}

const chosen = (all: readonly Race[], only: string | undefined) =>
  only === undefined ? all : all.filter(({ name }) => name.includes(only));

async function run(browser: Browser, place: Place, race: Race, rounds: number): Promise<Result> {
  const visits = { ours: [] as Visit[], peer: [] as Visit[] };
  const once = (side: 'ours' | 'peer', contestant: Contestant, room: boolean) =>
    visit(
      browser,
      place.serve(`/${race.name.replaceAll(' ', '-')}/${side}/${String(room)}`, contestant.html(room)),
      contestant.wanted,
    );
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`${race.name}: round ${round} of ${rounds}`);
    visits.ours.push(await once('ours', race.ours, true));
    if (race.peer) visits.peer.push(await once('peer', race.peer, true));
  }
  const { ours, peer } = race;
  return {
    name: race.name,
    ours: { name: ours.side, visits: visits.ours, bare: await once('ours', ours, false) },
    ...(peer
      ? { peer: { name: peer.side, visits: visits.peer, bare: await once('peer', peer, false) } }
      : {}),
  };
}

async function definition(api: string, path: string) {
  const answer: unknown = await (await fetch(`${api}/v1/forms/${path}`)).json();
  const found = typeof answer === 'object' && answer !== null && 'definition' in answer && answer.definition;
  if (!isFormDefinition(found)) throw new Error(`No form at ${path}.`);
  return found;
}

function head(browser: Browser, rounds: number): string {
  const [cpu] = cpus();
  const peers = Object.entries(peerVersions()).map(([name, version]) => `${name} ${version}`);
  const { width, height } = SCREEN.viewport;
  return `Measured on ${new Date().toISOString().slice(0, 10)}: Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}; ${peers.join(', ')}. Medians of ${rounds} visits each, ours and theirs in turns, nothing in the cache; HTTP/2 with TLS; processor 4 × slower, ${NETWORK.latency} ms for a request, ${((NETWORK.downloadThroughput * 8) / 1e6).toFixed(2)} Mbps down, a screen of ${width} × ${height}.`;
}

const START = '<!-- bench-page:start -->';
const END = '<!-- bench-page:end -->';

function write(text: string): void {
  const page = readFileSync(document, 'utf8');
  const [before, after] = [page.indexOf(START), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md has no place for the table.`);
  writeFileSync(document, `${page.slice(0, before + START.length)}\n\n${text}\n\n${page.slice(after)}`);
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
