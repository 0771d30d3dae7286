/** Forms, organisations and registrations in memory: which path does what. */
import {
  PAGE_LIMIT_MAX,
  addressKey,
  type CalendarEvent,
  type Network,
  type WireForm,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationInputSchema } from '@koinon/contract/registrations';
import { fold, hasWords } from '@koinon/i18n/fold';
import { MembershipAnswers } from './answer-memberships.ts';
import { NewsletterAnswers } from './answer-newsletter.ts';
import { answerPublishedStories } from './answer-published-stories.ts';
import { problem, type Answer } from './answer.ts';
import { definitionOf } from './event-forms.ts';
import { Intakes, noticeOf, notAllowed, parse } from './intake.ts';
import { Refusal } from './refusal.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { DraftAnswers } from './answer-drafts.ts';
import type { TestRequest, World } from './world.ts';

/** The paths of forms; any other answers undefined. */
export class FormAnswers {
  readonly desk: RegistrationDesk;
  readonly newsletter: NewsletterAnswers;
  readonly memberships: MembershipAnswers;
  readonly drafts: DraftAnswers;
  readonly #world: World;
  readonly #intakes: Intakes;

  constructor(world: World) {
    this.#world = world;
    this.#intakes = new Intakes(world);
    this.newsletter = new NewsletterAnswers(world, this.#intakes);
    this.memberships = new MembershipAnswers(world, this.#intakes, (network, email) =>
      this.#kept(network, email),
    );
    this.drafts = new DraftAnswers(world, this.#intakes);
    this.desk = new RegistrationDesk(world, (slug, email) => this.memberships.desk.isMember(slug, email));
  }

  /** What is kept about an address beside its membership. */
  #kept(network: string, email: string) {
    const key = addressKey(email);
    const events = this.#world.events.filter(event => event.network === network);
    return {
      subscriptions: this.newsletter.desk.rows
        .filter(row => row.network === network && addressKey(row.email) === key)
        .map(row => ({ ...row })),
      registrations: this.desk.rows
        .filter(row => events.some(({ id }) => id === row.event) && addressKey(row.details.email) === key)
        .map(({ event, status, details }) => ({ event, status, ...details })),
    };
  }

  answer(request: TestRequest, network: Network): Answer | undefined {
    this.desk.expire();
    this.memberships.desk.expire();
    try {
      return (
        this.newsletter.answer(request, network) ??
        this.memberships.answer(request, network) ??
        answerPublishedStories(this.#world, request, network) ??
        this.drafts.answer(request, network) ??
        this.#answer(request, network)
      );
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

  #form(counted: CalendarEvent, network: Network): Answer {
    const notice = noticeOf(network, {
      purpose: { key: 'form.purpose.registration' },
      basis: null,
      retentionFrom: 'event-end',
    });
    const event = this.desk.told(counted);
    const state = this.desk.stateOf(event);
    const open = state === 'open' || state === 'waiting-list';
    const body: WireForm = {
      ticket: open ? this.#intakes.ticket : null,
      definition: open ? definitionOf(event, this.#world.forms) : null,
      notice,
      lists: [],
      domains: null,
      state,
      // What a tolerant reader made of it once: the same, but for values that nobody knows.
      event: event as WireForm['event'],
    };
    return { status: 200, body };
  }

  #create(request: TestRequest, id: string, network: Network): Answer {
    return this.#intakes.take(request, {
      subject: id,
      assertOpen: () => void this.#openEvent(id, network),
      prepare: input => {
        const event = this.#openEvent(id, network);
        const checked = check(RegistrationInputSchema, input);
        if (!checked.ok) throw new Refusal('invalid', checked.errors);
        const { privacy: _privacy, ticket: _ticket, leaveEmpty: _leaveEmpty, ...details } = checked.value;
        const content = this.desk.prepare(event, details);
        return { content, write: () => this.desk.register(event, content) };
      },
    });
  }

  #openEvent(id: string, network: Network): CalendarEvent {
    const event = this.#event(id, network);
    if (!network.privacy) throw new Refusal('form-not-published');
    if (['open', 'waiting-list', 'full'].includes(this.desk.stateOf(event))) return event;
    throw new Refusal('registration-not-open');
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

function asked(params: URLSearchParams): string {
  const event = params.get('event');
  if (event !== null) return event;
  throw new Refusal('invalid', [{ pointer: '/event', code: 'required', params: {} }]);
}
