import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventRecordInput, Registration } from '@koinon/contract';
import type { RunningDemo } from '@koinon/demo';

/** A mail as `/mailbox.json` gives it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly lang: string;
  readonly links: readonly string[];
  readonly attachments: readonly { readonly filename: string; readonly content: string }[];
  /** Of an issue: where a mail program's one click goes (RFC 8058). */
  readonly listUnsubscribe: string | null;
}

/** The demonstration's network as its staff and its mail programs see it: over HTTP, like everybody else. */
export class NetworkDesk {
  readonly #demo: RunningDemo;
  readonly #token: string;
  readonly #network: string;

  constructor(demo: RunningDemo, dataDir: string, network: string) {
    this.#demo = demo;
    this.#token = readFileSync(join(dataDir, 'staff-token'), 'utf8').trim();
    this.#network = network;
  }

  async publish(event: EventRecordInput): Promise<void> {
    await this.admin('events', { method: 'POST', body: JSON.stringify({ events: [event] }) });
  }

  /** Everybody who is registered for an event. */
  async registrations(
    event: string,
  ): Promise<readonly { readonly email: string; readonly status: string; readonly name: string }[]> {
    const page = (await (await this.admin(`events/${event}/registrations`)).json()) as {
      items: { email: string; status: string; name: string }[];
    };
    return page.items;
  }

  /** The newest mail to an address whose text has `words`; waits until it has come. */
  async mail(to: string, words: RegExp): Promise<Mail> {
    const seen = new Set<string>();
    for (let tries = 0; tries < 400; tries += 1) {
      const mails = (await (await fetch(`${this.#demo.server}/mailbox.json`)).json()) as Mail[];
      const his = mails.filter(mail => mail.to === to);
      const found = his.find(mail => words.test(`${mail.subject}\n${mail.text}`));
      if (found) return found;
      for (const { subject } of his) seen.add(subject);
      // The server sends in its own time.
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`No mail to ${to} has ${String(words)}; there are: ${[...seen].join(' | ')}`);
  }

  /** How many mails have come to an address so far. */
  async count(to: string): Promise<number> {
    const mails = (await (await fetch(`${this.#demo.server}/mailbox.json`)).json()) as Mail[];
    return mails.filter(mail => mail.to === to).length;
  }

  /** What mail filters do with a link before anybody reads the mail: some look twice, some with a browser's headers. */
  async scan(link: string): Promise<void> {
    for (const method of ['HEAD', 'GET', 'GET']) {
      const response = await fetch(link, { method, headers: { Accept: 'text/html' }, redirect: 'follow' });
      if (response.status >= 500) throw new Error(`${method} ${link}: ${response.status}`);
      await response.arrayBuffer();
    }
  }

  /** What the holder of a mailed link may read. */
  async read(link: string): Promise<Registration> {
    const token = new URL(link).pathname.split('/').at(-1) ?? '';
    return (await (
      await fetch(`${this.#demo.server}/v1/registrations/${token}?network=${this.#network}`)
    ).json()) as Registration;
  }

  /** As staff; throws for what is refused. */
  async admin(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${this.#demo.server}/v1/admin/${path}?network=${this.#network}`, {
      ...init,
      headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}
