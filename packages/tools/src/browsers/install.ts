import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import type { Engine } from './engines.ts';

const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Installs the engine: from Debian's own archive where this process may, by Playwright's download anywhere
 * else. Says what it does; returns once it has tried.
 */
export function installBrowser(engine: Engine, log: (line: string) => void): void {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = debianPackages[engine];
    log(`browsers: apt-get install ${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 600_000 }).status === 0;
    apt('update', '-q');
    if (apt('install', '-y', '-q', '--no-install-recommends', ...packages)) return;
    log(`browsers: apt-get could not install ${packages.join(' ')}`);
  }
  log(`browsers: asking Playwright for ${engine}`);
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const args = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const result = spawnSync(process.execPath, [cli, 'install', ...args, engine], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (result.status !== 0)
    log(
      `browsers: Playwright could not install ${engine}: ${(result.stderr || result.stdout || '').trim().split('\n').at(-1) ?? ''}`,
    );
}
