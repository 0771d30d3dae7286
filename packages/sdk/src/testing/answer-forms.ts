/** Forms, organisations and registrations in memory: which path does what, tickets and idempotency keys. */
import { PAGE_LIMIT_MAX, type CalendarEvent, type Network } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationInputSchema } from '@koinon/contract/registrations';
import { fold, hasWords } from '@koinon/i18n/fold';
import { problem, type Answer } from './answer.ts';
import { definitionOf } from './event-forms.ts';
import { Refusal } from './refusal.ts';
import { RegistrationDesk, type DeskWorld } from './registration-desk.ts';

/** What is asked of the server in memory. */
export interface TestRequest {
  readonly method: string;
  /** Below `/v1/`. */
  readonly path: string;
  readonly params: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What these answers depend on. */
export interface FormsWorld extends DeskWorld {
  readonly minimumFillTime: number;
  readonly quarantine: unknown[];
}

const ACCEPTED: Answer = { status: 202, body: { status: 'check-mail' } };

/** The paths of forms; any other answers undefined. */
export class FormAnswers {
  readonly desk: RegistrationDesk;
  readonly #world: FormsWorld;
  /** By key: what was sent, and what came of it. */
  readonly #done = new Map<string, { readonly request: string; readonly answer: Answer }>();

  constructor(world: FormsWorld) {
    this.#world = world;
    this.desk = new RegistrationDesk(world);
  }

  answer(request: TestRequest, network: Network): Answer | undefined {
    this.desk.expire();
    try {
      return this.#answer(request, network);
    } catch (refusal) {
      if (refusal instanceof Refusal) return problem(refusal.slug, refusal.errors);
      throw refusal;
    }
  }

  #answer(request: TestRequest, network: Network): Answer | undefined {
    const { method, path, params } = request;
    if (path === 'organisations') return method === 'GET' ? this.#search(params) : notAllowed;
    if (path === 'forms/registration') {
      return method === 'GET' ? this.#form(this.#event(asked(params), network), network) : notAllowed;
    }
    const create = /^events\/([^/]+)\/registrations$/.exec(path)?.[1];
    if (create !== undefined) {
      return method === 'POST' ? this.#create(request, decodeURIComponent(create), network) : notAllowed;
    }
    const [, part, verb] = /^registrations\/([^/]+)(?:\/(confirm|cancel))?$/.exec(path) ?? [];
    if (part === undefined) return undefined;
    const token = decodeURIComponent(part);
    if (verb === undefined && method === 'PATCH') this.desk.change(token, parse(request.body));
    else if (verb === 'confirm' && method === 'POST') this.desk.confirm(token);
    else if (verb === 'cancel' && method === 'POST') this.desk.cancel(token);
    else if (verb !== undefined || method !== 'GET') return notAllowed;
    return { status: 200, body: this.desk.read(token) };
  }

  #event(id: string, network: Network): CalendarEvent {
    const event = this.#world.events.find(one => one.id === id && one.network === network.slug);
    if (!event) throw new Refusal('not-found');
    return event;
  }

  #form(counted: CalendarEvent, { privacy }: Network): Answer {
    if (!privacy) throw new Refusal('form-not-published');
    const { controller, contact, url, retentionDays } = privacy;
    const event = this.desk.told(counted);
    const state = this.desk.stateOf(event);
    const open = state === 'open' || state === 'waiting-list';
    const body = {
      ticket: open ? `ticket.${this.#world.now()}` : null,
      definition: open ? definitionOf(event, this.#world.forms) : null,
      notice: { controller, contact, url, purpose: { key: 'form.purpose.registration' }, retentionDays },
      lists: [],
      state,
      event,
    };
    return { status: 200, body };
  }

  #create({ headers, body: text = '' }: TestRequest, id: string, network: Network): Answer {
    const key = new Headers(headers).get('idempotency-key') ?? '';
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('idempotency-key-missing');
    const input = parse(text);
    const [ticket, trap] = ['ticket', 'leaveEmpty'].map(name => member(input, name));
    if (trap) {
      this.#world.quarantine.push(input);
      return ACCEPTED;
    }
    const begun = typeof ticket === 'string' ? Number(/^ticket\.(\d+)$/.exec(ticket)?.[1]) : NaN;
    if (this.#world.now() - begun < this.#world.minimumFillTime) throw new Refusal('too-fast');
    const event = this.#event(id, network);
    if (!network.privacy) throw new Refusal('form-not-published');
    if (!['open', 'waiting-list', 'full'].includes(this.desk.stateOf(event)))
      throw new Refusal('registration-not-open');
    const checked = check(RegistrationInputSchema, input);
    if (!checked.ok) throw new Refusal('invalid', checked.errors);
    const { privacy: _privacy, ticket: _ticket, leaveEmpty: _leaveEmpty, ...details } = checked.value;
    const content = this.desk.prepare(event, details);
    const request = JSON.stringify([id, content]);
    const done = this.#done.get(key);
    if (done) return done.request === request ? done.answer : problem('idempotency-key-reused');
    this.desk.register(event, content);
    this.#done.set(key, { request, answer: ACCEPTED });
    return ACCEPTED;
  }

  #search(params: URLSearchParams): Answer {
    const q = fold(params.get('q') ?? '');
    const limit = Number(params.get('limit') ?? 20);
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= PAGE_LIMIT_MAX)) {
      const allowed = `1…${PAGE_LIMIT_MAX}`;
      throw new Refusal('invalid', [{ pointer: '/limit', code: 'not-allowed', params: { allowed } }]);
    }
    const items = this.#world.organisations
      .filter(({ name, acronym }) =>
        hasWords([...Object.values(name), ...Object.values(acronym ?? {})].map(fold).join('\n'), q),
      )
      .slice(0, limit);
    return { status: 200, body: { items } };
  }
}

const notAllowed = problem('method-not-allowed');

function asked(params: URLSearchParams): string {
  const event = params.get('event');
  if (event !== null) return event;
  throw new Refusal('invalid', [{ pointer: '/event', code: 'required', params: {} }]);
}

function member(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}

function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    throw new Refusal('bad-request');
  }
}
