/** Registrations in memory, by the server's rules: holds, the line, offers, one row for an address. */
import {
  addressKey,
  checkAnswers,
  fromBody,
  isOver,
  registrationState,
  type CalendarEvent,
  type FieldError,
  type ProblemSlug,
  type RegistrationBody,
  type RegistrationState,
  type WireRegistration,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationChangesSchema } from '@koinon/contract/registrations';
import { definitionOf, type EventForms } from './event-forms.ts';
import { free, fullOptions, take, type Seats } from './places.ts';

/** How long a place is kept for an address that is not proved yet, and for an answer to an offer; milliseconds. */
export const HOLD = 30 * 60_000;
export const OFFER = 24 * 3_600_000;

/** What a registration is made of. */
export type RegistrationDetails = Omit<RegistrationBody, 'privacy' | 'ticket' | 'leaveEmpty'>;

/** One row. There is one for an address and an event. */
export interface TestRegistration {
  /** Of the links in its mails. */
  readonly token: string;
  /** The event's id. */
  readonly event: string;
  /** Where it stands in the line, for ever. */
  readonly order: number;
  readonly status: WireRegistration['status'];
  /** Whether the address was proved. */
  readonly confirmed: boolean;
  /** Milliseconds since the epoch. */
  readonly holdsUntil: number | null;
  readonly details: RegistrationDetails;
}

/** A mail that was sent. */
export interface TestMail {
  readonly to: string;
  /** As the server's templates are called: `registration-confirm`, `registration-offer` … */
  readonly template: string;
  /** Of the link in it; null where there is none. */
  readonly token: string | null;
  /** The event's id. */
  readonly event: string;
  readonly lang: string;
}

/** A refusal on the way. */
export class Refusal extends Error {
  readonly slug: ProblemSlug;
  readonly errors: readonly FieldError[] | undefined;

  constructor(slug: ProblemSlug, errors?: readonly FieldError[]) {
    super(slug);
    this.slug = slug;
    this.errors = errors;
  }
}

/** What the desk reads and writes of its server. */
export interface DeskWorld {
  events: readonly CalendarEvent[];
  readonly forms: EventForms;
  readonly members: readonly string[];
  readonly mailbox: TestMail[];
  readonly now: () => number;
}

export class RegistrationDesk {
  readonly #world: DeskWorld;
  #rows: readonly TestRegistration[] = [];
  #last = 0;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  get rows(): readonly TestRegistration[] {
    return this.#rows;
  }

  /** Whether one can register: as the event says, and full where every choice of a needed one is. */
  stateOf(event: CalendarEvent): RegistrationState {
    const state = registrationState(event, this.#world.now());
    if (state !== 'open') return state;
    const full = fullOptions(event);
    const tracks =
      event.trackChoice === 'one' && event.tracks.length > 0 ? event.tracks.map(({ id }) => id) : [];
    const ways = event.eventAttendanceMode === 'mixed' ? ['offline', 'online'] : [];
    const none = [tracks, ways].some(ids => ids.length > 0 && ids.every(id => full.includes(id)));
    return none ? (event.registration.waitingList ? 'waiting-list' : 'full') : 'open';
  }

  register(
    event: CalendarEvent,
    { privacy: _, ticket: __, leaveEmpty: ___, ...details }: RegistrationBody,
  ): void {
    const state = this.stateOf(event);
    if (state === 'full') throw new Refusal('no-places');
    if (state !== 'open' && state !== 'waiting-list') throw new Refusal('registration-not-open');
    this.#check(event, { ...details, privacy: true });
    const key = addressKey(details.email);
    const member = this.#world.members.some(address => addressKey(address) === key);
    if (event.audience === 'members' && !member) {
      this.#world.mailbox.push({
        to: details.email,
        template: 'registration-members-only',
        token: null,
        event: event.id,
        lang: details.lang,
      });
      return;
    }
    const known = this.#rows.find(row => row.event === event.id && addressKey(row.details.email) === key);
    if (known && known.status !== 'cancelled' && known.status !== 'expired') {
      const again = known.status === 'waiting' ? 'registration-confirm-waiting' : 'registration-confirm';
      return this.#mail(known, known.confirmed ? 'registration-known' : again);
    }
    const taken = this.#take(event.id, seatsOf(event, details));
    if (!taken && !event.registration.waitingList) throw new Refusal('no-places');
    this.#last += 1;
    const row: TestRegistration = {
      token: known?.token ?? `link-${this.#last}`,
      event: event.id,
      order: this.#last,
      status: taken ? 'held' : 'waiting',
      confirmed: false,
      holdsUntil: taken ? this.#world.now() + HOLD : null,
      details,
    };
    this.#rows = [...this.#rows.filter(one => one !== known), row];
    this.#mail(row, taken ? 'registration-confirm' : 'registration-confirm-waiting');
  }

  read(token: string): WireRegistration {
    const { row, event } = this.#find(token);
    const alive = row.status !== 'cancelled' && row.status !== 'expired';
    const { organisation, role, needs, party, answers, attendance, email, name, lang } = row.details;
    const line = this.#line(event.id);
    return {
      status: row.status,
      confirmed: row.confirmed,
      // The reader of an answer is tolerant; what it reads here was read tolerantly before.
      event: event as WireRegistration['event'],
      email,
      name,
      organisation,
      lang,
      tracks: tracksOf(row.details),
      attendance,
      role,
      needs,
      party,
      answers,
      holdsUntil: row.holdsUntil === null ? null : new Date(row.holdsUntil).toISOString(),
      linePosition: row.status === 'waiting' ? line.indexOf(row) + 1 : null,
      confirmable:
        row.status !== 'cancelled' && (!row.confirmed || !['confirmed', 'waiting'].includes(row.status)),
      changeable: alive,
      cancellable: row.status !== 'cancelled',
      onlineUrls:
        row.status === 'confirmed' && (attendance ?? event.eventAttendanceMode) === 'online'
          ? [{ track: null, url: 'https://meet.example/koinon' }]
          : [],
      definition: alive ? definitionOf(event, this.#world.forms) : null,
    };
  }

  confirm(token: string): void {
    const { row, event } = this.#find(token);
    if (row.status === 'cancelled') throw new Refusal('conflict');
    if (row.status === 'confirmed') return;
    const kept = row.status === 'held' || row.status === 'offered';
    if (kept || this.#take(event.id, seatsOf(event, row.details))) {
      this.#mail(
        this.#set(row, { status: 'confirmed', confirmed: true, holdsUntil: null }),
        'registration-confirmed',
      );
    } else if (!row.confirmed || row.status !== 'waiting') {
      this.#mail(
        this.#set(row, { status: 'waiting', confirmed: true, holdsUntil: null }),
        'registration-waiting',
      );
    }
  }

  cancel(token: string): void {
    const { row } = this.#find(token);
    if (row.status === 'cancelled') return;
    this.#leave(row, 'cancelled');
    this.#mail(row, 'registration-cancelled');
    this.#promote(row.event);
  }

  change(token: string, input: unknown): void {
    const { row, event } = this.#find(token);
    if (row.status === 'cancelled' || row.status === 'expired') throw new Refusal('conflict');
    const changes = check(RegistrationChangesSchema, input);
    if (!changes.ok) throw new Refusal('invalid', changes.errors);
    // What is not given stays; the schema fills it in, so what is given is asked of the input.
    const given = Object.entries(changes.value).filter(([name]) => Object.hasOwn(input as object, name));
    const details: RegistrationDetails = { ...row.details, ...Object.fromEntries(given) };
    this.#check(event, { ...details, privacy: true });
    const [before, after] = [seatsOf(event, row.details), seatsOf(event, details)];
    if (holdsPlace(row) && JSON.stringify(before) !== JSON.stringify(after)) {
      this.#free(event.id, before);
      if (!this.#take(event.id, after)) {
        this.#take(event.id, before);
        throw new Refusal('no-places');
      }
    }
    this.#mail(this.#set(row, { details }), 'registration-changed');
    this.#promote(event.id);
  }

  /** Ends what has lasted long enough; called before each answer. */
  expire(): void {
    const now = this.#world.now();
    const over = this.#rows.filter(({ holdsUntil }) => holdsUntil !== null && holdsUntil <= now);
    for (const row of over) this.#leave(row, 'expired');
    for (const event of new Set(over.map(row => row.event))) this.#promote(event);
  }

  #find(token: string): { row: TestRegistration; event: CalendarEvent } {
    const row = this.#rows.find(one => one.token === token);
    const event = row && this.#world.events.find(one => one.id === row.event);
    if (!event) throw new Refusal('not-found');
    if (isOver(event.slots, this.#world.now())) throw new Refusal('link-expired');
    return { row, event };
  }

  #check(event: CalendarEvent, body: Readonly<Record<string, unknown>>): void {
    const definition = definitionOf(event, this.#world.forms, []);
    const errors = checkAnswers(definition, fromBody(definition, body));
    if (errors.length > 0) throw new Refusal('invalid', errors);
  }

  #leave(row: TestRegistration, status: 'cancelled' | 'expired'): void {
    const event = this.#world.events.find(one => one.id === row.event);
    if (event && holdsPlace(row)) this.#free(event.id, seatsOf(event, row.details));
    this.#set(row, { status, holdsUntil: null });
  }

  /** Offers what is free to the line, in order, to proved addresses only. */
  #promote(id: string): void {
    for (const row of this.#line(id)) {
      const event = this.#world.events.find(one => one.id === id);
      if (!row.confirmed || !event || !this.#take(id, seatsOf(event, row.details))) continue;
      const holdsUntil = this.#world.now() + OFFER;
      this.#mail(this.#set(row, { status: 'offered', holdsUntil }), 'registration-offer');
    }
  }

  #line(event: string): TestRegistration[] {
    return this.#rows
      .filter(row => row.event === event && row.status === 'waiting')
      .sort((a, b) => a.order - b.order);
  }

  #set(row: TestRegistration, changes: Partial<TestRegistration>): TestRegistration {
    const changed = { ...row, ...changes };
    this.#rows = this.#rows.map(one => (one === row ? changed : one));
    return changed;
  }

  #mail({ token, event, details: { email, lang } }: TestRegistration, template: string): void {
    this.#world.mailbox.push({ to: email, template, token, event, lang });
  }

  #take(id: string, seats: Seats): boolean {
    const event = this.#world.events.find(one => one.id === id);
    const taken = event && take(event, seats);
    if (taken) this.#replace(taken);
    return taken !== undefined;
  }

  #free(id: string, seats: Seats): void {
    const event = this.#world.events.find(one => one.id === id);
    if (event) this.#replace(free(event, seats));
  }

  #replace(event: CalendarEvent): void {
    this.#world.events = this.#world.events.map(one => (one.id === event.id ? event : one));
  }
}

const holdsPlace = ({ status }: TestRegistration) =>
  status === 'held' || status === 'confirmed' || status === 'offered';

function tracksOf({ track }: RegistrationDetails): string[] {
  return track === null ? [] : typeof track === 'string' ? [track] : track;
}

function seatsOf({ eventAttendanceMode: mode }: CalendarEvent, details: RegistrationDetails): Seats {
  const attendance = mode === 'offline' || mode === 'online' ? mode : details.attendance;
  return { tracks: tracksOf(details), attendance, party: details.party };
}
