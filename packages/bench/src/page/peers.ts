import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A file of a peer as a careful team would put it on its server: bundled, minified, only what its page uses. */
export interface PeerFile {
  /** Below `/embed/v1/`. */
  readonly name: string;
  readonly body: Buffer;
}

export const peersFolder = fileURLToPath(new URL('../../peers', import.meta.url));
const modules = join(peersFolder, 'node_modules');

/** Installs exactly what the lockfile beside them says, unless it is there; none of it is any other package's. */
export function installPeers(): void {
  const lock = join(modules, '.package-lock.json');
  if (existsSync(lock)) return;
  console.log('Installing the peers (npm ci in packages/bench/peers) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

export function peerVersions(): Readonly<Record<string, string>> {
  const names = ['fullcalendar', '@tryghost/signup-form', 'survey-core', 'survey-js-ui'];
  return Object.fromEntries(
    names.map(name => {
      const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
        version: string;
      };
      return [name, version];
    }),
  );
}

const css = (...paths: readonly string[]) =>
  Buffer.concat(paths.flatMap(path => [readFileSync(join(modules, path)), Buffer.from('\n')]));

/** Everything that a peer's page loads, by the names that {@link page} uses. */
export async function peerFiles(): Promise<readonly PeerFile[]> {
  return [
    { name: 'peers/fullcalendar.js', body: await bundle('fullcalendar.js') },
    {
      name: 'peers/fullcalendar.css',
      body: css(
        'fullcalendar/skeleton.css',
        'fullcalendar/themes/classic/theme.css',
        'fullcalendar/themes/classic/palette.css',
      ),
    },
    {
      name: 'peers/ghost.js',
      body: readFileSync(join(modules, '@tryghost/signup-form/umd/signup-form.min.js')),
    },
    { name: 'peers/survey.js', body: await bundle('survey.js') },
    // The smaller of its two: without the font that the other one brings.
    { name: 'peers/survey.css', body: css('survey-core/survey-core.fontless.min.css') },
  ];
}

async function bundle(entry: string): Promise<Buffer> {
  const build = await rolldown({
    input: join(peersFolder, 'pages', entry),
    platform: 'browser',
    treeshake: true,
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false });
  await build.close();
  return Buffer.from(output[0].code);
}
