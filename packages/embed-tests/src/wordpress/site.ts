import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { WordPressParts } from './find.ts';
import { config, mustUse, router } from './files.ts';

/** A WordPress of one's own: a copy in a temporary folder, its database on a socket there, on loopback only. */
export interface WordPressSite {
  readonly origin: string;
  readonly folder: string;
  /** Runs PHP inside WordPress and gives what it printed; `$argv[1]` is `input`. Throws what PHP says. */
  php(code: string, input?: string): string;
  /** Notices, warnings and errors of PHP so far, WordPress's own deprecations left out. */
  complaints(): string[];
  close(): Promise<void>;
}

export const ADMIN = { name: 'staff', password: 'correct horse battery staple' };

const LANGUAGES = /(^|-)(el|pt_PT)(-[0-9a-f-]+)?\.(mo|json)$/;

export async function startWordPress(parts: WordPressParts): Promise<WordPressSite> {
  const base = mkdtempSync(join(tmpdir(), 'wp-site-'));
  const folder = join(base, 'site');
  const log = join(base, 'debug.log');
  const children: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(children.reverse().map(end));
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    cpSync(parts.wordpress, folder, {
      recursive: true,
      dereference: true,
      filter: path =>
        existsSync(path) &&
        !/\/(wp-config\.php|\.htaccess)$/.test(path) &&
        (!/\/languages\/.+\.(mo|json)$/.test(path) || LANGUAGES.test(basename(path))),
    });
    const socket = await startDatabase(parts, base, children);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'wp-config.php'), config({ origin, socket, log }));
    cpSync(mustUse, join(folder, 'wp-content/mu-plugins/loopback.php'));
    writeFileSync(join(base, 'router.php'), router);
    const php = start(parts.php, [
      '-d',
      'display_errors=0',
      '-d',
      'opcache.enable_cli=1',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      folder,
      join(base, 'router.php'),
    ]);
    children.push(php);
    await answers(`${origin}/readme.html`, php);
    await runInstaller(origin);
    // The installer of this version has notices of its own.
    rmSync(log, { force: true });
    return {
      origin,
      folder,
      php(code, input = '') {
        const script = `require '${folder}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; ${code}`;
        const run = spawnSync(parts.php, ['-d', 'display_errors=0', '-r', script, '--', input], {
          encoding: 'utf8',
          timeout: 60_000,
        });
        if (run.status !== 0) throw new Error(`PHP: ${run.stderr}${run.stdout}`);
        return run.stdout;
      },
      complaints: () =>
        existsSync(log)
          ? readFileSync(log, 'utf8')
              .split('\n')
              .filter(line => line !== '' && (/koinon/i.test(line) || !/PHP Deprecated:/.test(line)))
          : [],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(parts: WordPressParts, base: string, children: ChildProcess[]): Promise<string> {
  const data = join(base, 'data');
  const socket = join(base, 'db.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    parts.installDb,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (made.status !== 0) throw new Error(`MariaDB: ${made.stderr}${made.stdout}`);
  const child = start(parts.mariadbd, [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(base, 'db.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    ...user,
  ]);
  children.push(child);
  await until(() => opens(socket), child);
  const created = spawnSync(
    parts.php,
    [
      '-r',
      `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wp CHARACTER SET utf8mb4');`,
    ],
    { encoding: 'utf8' },
  );
  if (created.status !== 0) throw new Error(`MariaDB: ${created.stderr}${created.stdout}`);
  return socket;
}

/** As a site owner does it, with a form. */
async function runInstaller(origin: string): Promise<void> {
  const response = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Δήμος Παραδείγματος',
      user_name: ADMIN.name,
      admin_password: ADMIN.password,
      admin_password2: ADMIN.password,
      pw_weak: '1',
      admin_email: 'staff@dimos.example',
      blog_public: '0',
      language: '',
    }),
  });
  const page = await response.text();
  if (!response.ok || !page.includes('wp-login.php'))
    throw new Error(`The installer: ${page.slice(0, 2000)}`);
}

/** In this process's own group, so that whoever ends the group ends this too. */
function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function opens(socket: string): Promise<boolean> {
  return new Promise(resolve => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}

const answers = (url: string, child: ChildProcess) =>
  until(
    () =>
      fetch(url).then(
        response => response.ok,
        () => false,
      ),
    child,
  );

/** What is started says by itself neither that it is ready nor why it is not. */
async function until(ready: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  for (let tries = 0; tries < 600; tries += 1) {
    if (await ready()) return;
    if (child.exitCode !== null) break;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} did not start: ${said}`);
}
