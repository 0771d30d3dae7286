import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { runNode } from '../process.ts';
import { publicWorkspaces, root } from '../workspace.ts';
import { pack } from './packed.ts';

interface Bundle {
  /** What is in the first file and in what it imports at once, as far as anything of it is left. */
  readonly modules: readonly string[];
  readonly code: string;
}

interface Case {
  readonly entry: string;
  /** Tags that running it defines. */
  readonly defines: readonly string[];
  /** Must be in it, must not be in it: parts of module paths. */
  readonly holds?: RegExp;
  readonly without?: RegExp;
}

/** All that is of other widgets. How text in blocks is drawn the forms share with the calendar's details. */
const OTHERS =
  /event-calendar\/|\/registration-form\/|\/membership-form\/|\/newsletter-archive\/|\/story-(gallery|submission)\//;

/** What a consumer of the published packages imports, and what must come of it. */
const CASES: readonly Case[] = [
  {
    entry: `import { KoinonNewsletterSignup } from '@koinon/widgets'; globalThis.used = KoinonNewsletterSignup;`,
    defines: [],
    holds: /newsletter-signup\.element\.js/,
    without: OTHERS,
  },
  {
    entry: `import { KoinonNewsletterSignup } from '@koinon/widgets/newsletter-signup'; globalThis.used = KoinonNewsletterSignup;`,
    defines: [],
    without: OTHERS,
  },
  {
    entry: `import '@koinon/widgets/newsletter-signup/define';`,
    defines: ['koinon-newsletter-signup'],
    holds: /newsletter-signup\/define\.js/,
    without: OTHERS,
  },
  {
    entry: `import { defineProvider } from '@koinon/widgets'; globalThis.used = defineProvider();`,
    defines: ['koinon-provider'],
    without: /\.element\.js$(?<!provider\.element\.js)/,
  },
  {
    entry: `import '@koinon/widgets/define';`,
    defines: [
      'koinon-event-calendar',
      'koinon-membership-form',
      'koinon-newsletter-archive',
      'koinon-newsletter-signup',
      'koinon-provider',
      'koinon-registration-form',
      'koinon-story-gallery',
      'koinon-story-submission',
    ],
  },
  // The entries of frameworks and editors are types: nothing is left of them.
  { entry: `import '@koinon/widgets/react'; import '@koinon/widgets/vue';`, defines: [], without: /./ },
  {
    entry: `import { setWords } from '@koinon/widgets'; setWords('en', {});`,
    defines: [],
    without: /\.element\.js$/,
  },
];

/** What bundlers make of the packed packages: they keep a definition, and of the other widgets nothing. */
export async function bundles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'koinon-bundles-'));
  try {
    install(folder);
    const problems: string[] = [];
    for (const one of CASES) {
      for (const [name, { run, forgiven }] of Object.entries(BUNDLERS)) {
        // What is kept and what is left out is the same list for both; that definitions are kept is asked of both.
        for (const condition of one.defines.length > 0 ? ['production', 'development'] : ['production']) {
          const made = await run(folder, one.entry, condition);
          const said = await complaints(one, made, forgiven);
          problems.push(...said.map(text => `${name}, ${condition}: ${one.entry}\n  ${text}`));
        }
      }
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages from their archives, what they depend on from where it is installed. */
function install(folder: string): void {
  const packages = publicWorkspaces().filter(one => one.folder !== 'server');
  for (const { name, filename } of pack(packages, folder)) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    const { status, stderr } = spawnSync(
      'tar',
      ['-xzf', join(folder, filename), '-C', target, '--strip-components=1'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@lit-labs',
    'ky',
    'zod',
    'temporal-polyfill',
  ]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}

type Bundler = (folder: string, entry: string, condition: string) => Promise<Bundle>;

const BUNDLERS: Readonly<Record<string, { readonly run: Bundler; readonly forgiven?: RegExp }>> = {
  esbuild: { run: (...args) => withEsbuild(false, ...args) },
  // With its splitting esbuild keeps what a part that is never loaded shares with the entry: here the registration form,
  // which the calendar loads at the first press. Whoever imports from the widget's own entry is spared it.
  'esbuild, splitting': {
    run: (...args) => withEsbuild(true, ...args),
    forgiven: /\/registration-form\/|\/core\/define\.js$/,
  },
  rolldown: { run: withRolldown },
};

async function withEsbuild(
  splitting: boolean,
  folder: string,
  entry: string,
  condition: string,
): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    splitting,
    format: 'esm',
    platform: 'neutral',
    conditions: ['node', condition],
    outdir: join(folder, 'out'),
    absWorkingDir: folder,
    write: false,
    metafile: true,
    preserveSymlinks: true,
    logLevel: 'silent',
  });
  const out = (path: string) => join(folder, path);
  const modules: string[] = [];
  const code: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const output = metafile.outputs[path];
    if (!output) return;
    modules.push(
      ...Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [name] : [],
      ),
    );
    code.push(outputFiles.find(file => file.path === out(path))?.text ?? '');
    for (const one of output.imports) if (one.kind === 'import-statement') visit(one.path);
  };
  visit('out/stdin.js');
  return { modules: modules.filter(isOurs), code: write(outputFiles, join(folder, 'out'), 'stdin.js') };
}

async function withRolldown(folder: string, entry: string, condition: string): Promise<Bundle> {
  const path = join(folder, 'entry.js');
  writeFileSync(path, entry);
  const bundle = await rolldown({
    input: path,
    cwd: folder,
    platform: 'neutral',
    resolve: { conditionNames: ['node', condition, 'import', 'default'], symlinks: false },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const chunks = output.filter(one => one.type === 'chunk');
  const modules: string[] = [];
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunks.find(one => one.fileName === name);
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    modules.push(
      ...Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? [id] : [],
      ),
    );
    chunk.imports.forEach(visit);
  };
  visit('entry.js');
  const files = chunks.map(one => ({ path: join(folder, 'out', one.fileName), text: one.code }));
  return { modules: modules.filter(isOurs), code: write(files, join(folder, 'out'), 'entry.js') };
}

const isOurs = (path: string) => path.includes('@koinon/widgets/');

function write(
  files: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  entry: string,
): string {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, entry);
}

async function complaints(one: Case, { modules, code }: Bundle, forgiven?: RegExp): Promise<string[]> {
  const problems: string[] = [];
  const wrong = modules.filter(path => one.without?.test(path) && !forgiven?.test(path));
  if (wrong.length > 0) problems.push(`holds ${wrong.slice(0, 5).join(', ')}: look at "sideEffects"`);
  if (one.holds && !modules.some(path => one.holds?.test(path)))
    problems.push(`does not hold ${one.holds.source}: look at "sideEffects"`);
  const script = `const defined = [];
globalThis.customElements = { get: () => undefined, define: tag => void defined.push(tag) };
await import(${JSON.stringify(code)});
process.stdout.write('\\n' + JSON.stringify(defined.sort()));
process.exit(0);`;
  const said = await runNode(['--input-type=module', '--eval', script]);
  const defined = said.trim().split('\n').at(-1) ?? '';
  if (defined !== JSON.stringify(one.defines))
    problems.push(`defines ${defined} when it runs, not ${JSON.stringify(one.defines)}`);
  return problems;
}
