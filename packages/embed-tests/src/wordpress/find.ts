import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** What a WordPress needs that no npm package has. */
export interface WordPressParts {
  readonly php: string;
  readonly mariadbd: string;
  readonly installDb: string;
  /** The program itself, unpacked. */
  readonly wordpress: string;
}

const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

const named = (variable: string, ...places: readonly string[]): string | undefined =>
  [process.env[variable] ?? '', ...places].find(place => place !== '' && existsSync(place));

/** PHP alone, for what can be tried without WordPress. */
export const findPhp = (): string | undefined => named('KOINON_PHP', '/usr/bin/php', '/usr/local/bin/php');

function findParts(): WordPressParts | undefined {
  const php = findPhp();
  const mariadbd = named('KOINON_MARIADBD', '/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd');
  const installDb = named('KOINON_MARIADB_INSTALL_DB', '/usr/bin/mariadb-install-db');
  const wordpress = named('KOINON_WORDPRESS', '/usr/share/wordpress');
  const whole = wordpress && existsSync(`${wordpress}/wp-content/themes/twentytwentythree`);
  return php && mariadbd && installDb && whole ? { php, mariadbd, installDb, wordpress } : undefined;
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Debian's packages, without starting what they bring. */
function install(): void {
  const own = !existsSync(POLICY);
  if (own) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES],
    ])
      spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 900_000 });
  } finally {
    if (own) rmSync(POLICY, { force: true });
  }
}

/** The parts, installed from Debian's archive where this process may; otherwise why they are not there. */
export function ensureWordPress(log: (line: string) => void): WordPressParts | string {
  const found = findParts();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    log(`wordpress: apt-get install ${PACKAGES.join(' ')}`);
    install();
  }
  return (
    findParts() ??
    `No WordPress: it needs PHP, MariaDB and an unpacked WordPress with Twenty Twenty-Three. As root on Debian they are installed; elsewhere set KOINON_PHP, KOINON_MARIADBD, KOINON_MARIADB_INSTALL_DB and KOINON_WORDPRESS.`
  );
}
