/** The one way in for every form in memory: honeypot, minimum fill time, contract and rules, idempotency keys. */
import type { Network, WirePrivacyNotice } from '@koinon/contract';
import { problem, type Answer } from './answer.ts';
import { Refusal } from './refusal.ts';
import type { TestRequest, World } from './world.ts';

/** One form behind it. */
export interface Intake {
  /** What it is for, beside its content. */
  readonly subject: string;
  /** Throws {@link Refusal} where there is no such form, or nobody can send it now. */
  assertOpen(): void;
  /** Contract, then rules: throws {@link Refusal} `invalid`. */
  prepare(input: unknown): Prepared;
}

export interface Prepared {
  /** What makes two requests the same: what was said, without the ticket. */
  readonly content: unknown;
  /** May throw {@link Refusal}: then nothing is kept, the key neither. */
  write(): void;
}

const ACCEPTED: Answer = { status: 202, body: { status: 'check-mail' } };

export class Intakes {
  readonly #world: World;
  /** By key: what was sent, and what came of it. */
  readonly #done = new Map<string, { readonly request: string; readonly answer: Answer }>();

  readonly #begun = new Map<string, { readonly request: string; readonly made: unknown }>();

  constructor(world: World) {
    this.#world = world;
  }

  get ticket(): string {
    return `ticket.${this.#world.now()}`;
  }

  /** What is begun by a request and not only taken: the same key once more gives the same again; nobody is turned away. */
  begin<T>({ headers, body }: TestRequest, subject: string, make: (input: unknown) => T): T {
    const input = parse(body);
    const key = new Headers(headers).get('idempotency-key') ?? '';
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('idempotency-key-missing');
    const begun = Number(/^ticket\.(\d+)$/.exec(String(member(input, 'ticket')))?.[1]);
    if (this.#world.now() - begun < this.#world.minimumFillTime) throw new Refusal('too-fast');
    if (member(input, 'leaveEmpty')) this.#world.quarantine.push(input);
    const request = JSON.stringify([subject, { ...Object(input), ticket: undefined }]);
    const done = this.#begun.get(key);
    if (done && done.request !== request) throw new Refusal('idempotency-key-reused');
    if (done) return done.made as T;
    const made = make(input);
    this.#begun.set(key, { request, made });
    return made;
  }

  take({ headers, body }: TestRequest, intake: Intake): Answer {
    const input = parse(body);
    const key = new Headers(headers).get('idempotency-key') ?? '';
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('idempotency-key-missing');
    const [ticket, trap] = ['ticket', 'leaveEmpty'].map(name => member(input, name));
    if (trap) {
      intake.assertOpen();
      this.#world.quarantine.push(input);
      return ACCEPTED;
    }
    const begun = typeof ticket === 'string' ? Number(/^ticket\.(\d+)$/.exec(ticket)?.[1]) : NaN;
    if (this.#world.now() - begun < this.#world.minimumFillTime) throw new Refusal('too-fast');
    intake.assertOpen();
    const { content, write } = intake.prepare(input);
    const request = JSON.stringify([intake.subject, content]);
    const done = this.#done.get(key);
    if (done) return done.request === request ? done.answer : problem('idempotency-key-reused');
    write();
    this.#done.set(key, { request, answer: ACCEPTED });
    return ACCEPTED;
  }
}

/** Who answers for the data, what for and how long; `form-not-published` where nobody does. */
export function noticeOf(
  { privacy }: Network,
  {
    retentionDays,
    ...about
  }: Omit<WirePrivacyNotice, 'controller' | 'contact' | 'url' | 'retentionDays'> & {
    /** As the network says unless given. */
    readonly retentionDays?: number;
  },
): WirePrivacyNotice {
  if (!privacy) throw new Refusal('form-not-published');
  return { ...privacy, retentionDays: retentionDays ?? privacy.retentionDays, ...about };
}

export const notAllowed = problem('method-not-allowed');

/** @throws Refusal `bad-request` */
export function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    throw new Refusal('bad-request');
  }
}

function member(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}
