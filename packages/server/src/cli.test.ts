import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { command, commandEnvironment } from './testing/command.ts';

const root = mkdtempSync(join(tmpdir(), 'koinon-cli-'));
after(() => rmSync(root, { recursive: true, force: true }));

const guide = readFileSync(join(import.meta.dirname, '../../../docs/server.md'), 'utf8');
const env = commandEnvironment({
  PORT: '0',
  KOINON_DATA: join(root, 'data'),
  KOINON_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:2525',
});

/** The code between two marks of the guide. */
function example(name: string): string {
  const code = new RegExp(
    `<!-- ${name}:start -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\s+<!-- ${name}:end -->`,
  );
  const found = code.exec(guide)?.[1];
  assert.ok(found, `docs/server.md has no example "${name}"`);
  return found;
}

function writeBuild(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'embed-manifest.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'koinon.js'), `loader of ${version}`);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [...command, ...args], { env, encoding: 'utf8' });
}

test('what is not a command or an option is refused with what there is', () => {
  for (const args of [['sevre'], ['serve', '--port', '1'], ['migrate', '--embed', 'x']]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /Usage: koinon/);
  }
  const absent = run('serve', '--docs', join(root, 'absent'));
  assert.equal(absent.status, 1);
  assert.match(absent.stderr, /^koinon: --docs: there is no folder .*absent\.\n$/);
});

test('embed files are kept as the guide says, and served', async () => {
  const embed = join(root, 'embed');
  writeBuild(embed, '1.0.0');
  writeBuild(join(root, 'node_modules/@koinon/widgets/dist/embed'), '1.1.0');
  const keep = spawnSync('sh', ['-e', '-c', example('keep')], {
    cwd: root,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
    encoding: 'utf8',
  });
  assert.equal(keep.status, 0, keep.stderr);
  const server = spawn(process.execPath, [...command, 'serve', '--embed', embed], { env });
  try {
    const address = await firstAddress(server.stderr);
    const text = async (path: string) => (await fetch(address + path)).text();
    assert.equal(await text('/embed/v1/koinon.js'), 'loader of 1.1.0');
    assert.equal(await text('/embed/1.1.0/koinon.js'), 'loader of 1.1.0');
    assert.equal(await text('/embed/1.0.0/koinon.js'), 'loader of 1.0.0');
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
});

async function firstAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    const address = /listens on (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`The server ended: ${said.join('\n')}`);
}
