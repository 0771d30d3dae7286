import { join } from 'node:path';
import { blockList } from './http/address.ts';
import { parseSender } from './mail/sender.ts';

/** The environment, read and checked. */
export interface ServerConfig {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where the server keeps what is its own. */
  readonly dataFolder: string;
  /** A PostgreSQL server; undefined: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly defaultNetwork: string | undefined;
  /** The public address without a slash at the end; undefined: where the server listens. */
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Copies of a newsletter's issues that are sent in a minute, at most; undefined: 60. */
  readonly newsletterPerMinute?: number | undefined;
}

/** Something in the environment that a server cannot work with. The message names the variable. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** Reads `PORT`, `HOST`, `KOINON_…` and the rest; an empty variable counts as unset. Throws a `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  const value = (name: string) => env[name]?.trim() || undefined;
  const url = (name: string, protocols: readonly string[]) => {
    const text = value(name);
    if (text === undefined) return undefined;
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
      throw new ConfigError(`${name} must be an address that begins with ${protocols.join('// or ')}//.`);
    }
    return text;
  };
  const port = value('PORT') ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigError(`PORT must be a number from 0 to 65535, not "${port}".`);
  }
  const defaultNetwork = value('KOINON_NETWORK');
  if (defaultNetwork !== undefined && !/^[a-z0-9-]{1,80}$/.test(defaultNetwork)) {
    throw new ConfigError(
      'KOINON_NETWORK must be the slug of a network: lower-case letters, digits, hyphens.',
    );
  }
  const secret = value('KOINON_SECRET');
  if (secret !== undefined && secret.length < 32) {
    throw new ConfigError(
      'KOINON_SECRET must have at least 32 characters; `openssl rand -base64 32` makes one.',
    );
  }
  return {
    host: value('HOST') ?? '127.0.0.1',
    port: Number(port),
    dataFolder: value('KOINON_DATA') ?? join(process.cwd(), '.koinon'),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    defaultNetwork,
    publicUrl: readPublicUrl(url('KOINON_URL', ['http:', 'https:'])),
    secret,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: readMailFrom(value('MAIL_FROM')),
    trustedProxies: readProxies(value('TRUSTED_PROXIES')),
    newsletterPerMinute: readRate('KOINON_NEWSLETTER_PER_MINUTE', value('KOINON_NEWSLETTER_PER_MINUTE')),
  };
}

/** Pages link to each other from the root, so a host name has to be Koinon's own. */
function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if ([pathname.replace(/^\/+$/, ''), search, hash, username, password].some(part => part !== '')) {
    throw new ConfigError(
      `KOINON_URL must be an address without a path, as https://network.example: Koinon needs a host name of its own.`,
    );
  }
  return origin;
}

function readMailFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    parseSender(value);
  } catch {
    throw new ConfigError(
      'MAIL_FROM must be an e-mail address, or a name and one: Network <news@network.example>.',
    );
  }
  return value;
}

function readRate(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(value)) {
    throw new ConfigError(`${name} must be a number from 1 to 99999, not "${value}".`);
  }
  return Number(value);
}

function readProxies(value: string | undefined): string[] {
  const proxies = (value ?? '').split(/[\s,]+/).filter(proxy => proxy !== '');
  try {
    blockList(proxies);
  } catch (error) {
    throw new ConfigError(`TRUSTED_PROXIES: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return proxies;
}

/** What a server that is not a demonstration cannot do without. Throws a `ConfigError`. */
export function assertServable({ secret, smtpUrl }: ServerConfig): void {
  if (secret === undefined) {
    throw new ConfigError(
      'KOINON_SECRET is not set. The server signs the links in its mails with it: `openssl rand -base64 32` makes one. Keep it.',
    );
  }
  if (smtpUrl === undefined) {
    throw new ConfigError(
      'SMTP_URL is not set. Registrations are confirmed by mail: give the mail server, as smtp://user:password@mail.example:587.',
    );
  }
}
