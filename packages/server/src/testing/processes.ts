/** Servers in processes of their own, as `koinon serve` starts them. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after } from 'node:test';
import { command, commandEnvironment } from './command.ts';
import { SECRET } from './harness.ts';

export interface ServerProcess {
  readonly url: string;
  /** `SIGKILL` unless told: as when the power goes. Resolves when it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'koinon-processes-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let started = 0;

/** Resolves when it listens. Its mail server is one that nobody answers at, unless `env` names another. */
export async function serve(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child: ChildProcessByStdio<null, null, Readable> = spawn(process.execPath, [...command, 'serve'], {
    env: commandEnvironment({
      PORT: '0',
      KOINON_DATA: join(folder, String((started += 1))),
      KOINON_SECRET: SECRET,
      SMTP_URL: 'smtp://127.0.0.1:9',
      // Each request says which of many clients it is from.
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  let url: string | undefined;
  for await (const part of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += String(part);
    url = /listens on (http:\S+)/.exec(text)?.[1];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`It did not start: ${text}`);
  child.stderr.resume();
  return {
    url,
    async end(signal = 'SIGKILL') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}
