/** The command `koinon` beside a server of the tests: a real connection, and no process. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { main } from '../commands/main.ts';
import type { TestServer } from './harness.ts';
import { staffMember } from './staff.ts';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
  /** What was asked at the keyboard. */
  readonly asked: readonly string[];
}

export interface Keyboard {
  /** What the person at the keyboard answers; left out: there is nobody. */
  readonly answer?: string;
  readonly isPerson?: boolean;
  /** What happens while the command waits. */
  pause?(): Promise<void>;
}

export interface Console {
  koinon(args: readonly string[], keyboard?: Keyboard): Promise<Typed>;
  /** The same where it must succeed. */
  done(...args: string[]): Promise<Typed>;
  /** What is said where it must not. @param code 1: it did not work; 2: it was called wrongly */
  failed(code: number, ...args: string[]): Promise<string>;
  /** An answer with `--json`. */
  json(...args: string[]): Promise<unknown>;
}

export async function consoleOf(server: TestServer): Promise<Console> {
  const { token } = await staffMember(server, 'admin');
  const listener = createServer((request, response) => {
    void getRequestListener(server.app.fetch)(request, response);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  after(() => {
    listener.closeAllConnections();
    listener.close();
  });
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const env = {
    KOINON_URL: `http://127.0.0.1:${port}`,
    KOINON_TOKEN: token,
    KOINON_NETWORK: 'gr',
  };

  async function koinon(args: readonly string[], keyboard: Keyboard = {}): Promise<Typed> {
    let out = '';
    let notes = '';
    const asked: string[] = [];
    const { answer, isPerson = false, pause } = keyboard;
    const code = await main(args, env, {
      out: text => (out += text),
      note: text => (notes += `${text}\n`),
      isPerson,
      columns: 100,
      ask:
        answer === undefined
          ? undefined
          : question => {
              asked.push(question);
              return Promise.resolve(answer);
            },
      pause: async () => pause?.(),
    });
    return { code, out, notes, asked };
  }
  async function done(...args: string[]): Promise<Typed> {
    const typed = await koinon(args);
    assert.equal(typed.code, 0, `${args.join(' ')}: ${typed.notes}`);
    return typed;
  }
  return {
    koinon,
    done,
    async failed(code, ...args) {
      const typed = await koinon(args);
      assert.equal(typed.code, code, `${args.join(' ')}: ${typed.out}${typed.notes}`);
      assert.doesNotMatch(typed.notes, /\bat .*\.ts:\d/, 'a stack');
      return typed.notes;
    },
    json: async (...args) => JSON.parse((await done(...args, '--json')).out) as unknown,
  };
}
