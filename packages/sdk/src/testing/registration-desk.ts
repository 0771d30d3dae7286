/** Registrations in memory, by the server's rules: holds, the line, offers, one row for an address. */
import {
  addressKey,
  isOver,
  registrationState,
  withoutFields,
  type CalendarEvent,
  type RegistrationState,
  type WireRegistration,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationChangesSchema } from '@koinon/contract/registrations';
import { definitionOf } from './event-forms.ts';
import { free, take, type Seats } from './places.ts';
import { Refusal } from './refusal.ts';
import { applyRules, type RegistrationDetails } from './rules.ts';
import type { World } from './world.ts';

/** How long a place is kept for an address that is not proved yet, and for an answer to an offer; milliseconds. */
const HOLD = 30 * 60_000;
const OFFER = 24 * 3_600_000;

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

export class RegistrationDesk {
  readonly #world: World;
  readonly #isMember: (network: string, email: string) => boolean;
  #rows: readonly TestRegistration[] = [];
  #last = 0;

  /** @param isMember whether events for members are open to an address */
  constructor(world: World, isMember: (network: string, email: string) => boolean) {
    this.#world = world;
    this.#isMember = isMember;
  }

  get rows(): readonly TestRegistration[] {
    return this.#rows;
  }

  stateOf(event: CalendarEvent): RegistrationState {
    // A series is no event that one comes to: one registers for its days.
    if (event.recurrence !== null && event.occurrenceOf === null) return 'none';
    return registrationState(event, this.#world.now());
  }

  /** The event as everyone may read it: places that are held for an unproved address are not told. */
  told(event: CalendarEvent): CalendarEvent {
    return this.#rows
      .filter(row => row.event === event.id && row.status === 'held' && !row.confirmed)
      .reduce((told, row) => free(told, seatsOf(event, row.details)), event);
  }

  /** What is said, as the event's form would send it. */
  prepare(event: CalendarEvent, details: RegistrationDetails): RegistrationDetails {
    return applyRules(definitionOf(event, this.#world.forms), details, this.#world.organisations);
  }

  /** The same answer whoever the address belongs to; what differs is the mail. */
  register(event: CalendarEvent, details: RegistrationDetails): void {
    const { email, lang } = details;
    const key = addressKey(email);
    const known = this.#rows.find(
      row => row.event === event.id && row.status !== 'cancelled' && addressKey(row.details.email) === key,
    );
    const stranger = event.audience === 'members' && !this.#isMember(event.network, email);
    // Who has not proved the address and has no place either may say all of it anew.
    const anew = !stranger && (!known || (!known.confirmed && !holdsPlace(known)));
    const taken = take(event, seatsOf(event, details));
    if (!taken && !event.registration.waitingList) throw new Refusal('no-places');
    if (stranger) {
      const mail = { to: email, template: 'registration-members-only', token: null, event: event.id, lang };
      this.#world.mailbox.push(mail);
    } else if (known && !anew) {
      this.#mail(known, known.confirmed ? 'registration-known' : 'registration-confirm');
    } else {
      if (taken) this.#replace(taken);
      if (!known) this.#last += 1;
      const row: TestRegistration = {
        token: known?.token ?? `link-${this.#last}`,
        event: event.id,
        order: known?.order ?? this.#last,
        status: taken ? 'held' : 'waiting',
        confirmed: false,
        holdsUntil: taken ? this.#world.now() + HOLD : null,
        details,
      };
      this.#rows = [...this.#rows.filter(one => one !== known), row];
      this.#mail(row, taken ? 'registration-confirm' : 'registration-confirm-waiting');
    }
  }

  read(token: string): WireRegistration {
    const { row, event } = this.#find(token);
    const { organisation, role, needs, party, answers, attendance, email, name, lang } = row.details;
    const changeable = isChangeable(row, event);
    const form = withoutFields(definitionOf(this.told(event), this.#world.forms), ['email', 'privacy']);
    return {
      status: row.status,
      confirmed: row.confirmed,
      // What a tolerant reader made of it once: the same, but for values that nobody knows.
      event: this.told(event) as WireRegistration['event'],
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
      linePosition: row.status === 'waiting' ? this.#lineBefore(row) + 1 : null,
      confirmable: this.#isConfirmable(row, event),
      changeable,
      cancellable: row.status !== 'cancelled',
      onlineUrls:
        row.status === 'confirmed' && (attendance ?? event.eventAttendanceMode) === 'online'
          ? [{ track: null, url: 'https://meet.example/koinon' }]
          : [],
      definition: changeable ? { ...form, submit: { key: 'form.saveChanges' } } : null,
    };
  }

  confirm(token: string): void {
    const { row, event } = this.#find(token);
    const { status, confirmed } = row;
    if (status === 'confirmed' || status === 'cancelled' || (status === 'waiting' && confirmed)) return;
    if (!this.#isConfirmable(row, event)) throw new Refusal('conflict');
    const placed = holdsPlace(row) || this.#take(event, seatsOf(event, row.details));
    this.#mail(
      this.#set(row, { status: placed ? 'confirmed' : 'waiting', confirmed: true, holdsUntil: null }),
      placed ? 'registration-confirmed' : 'registration-waiting',
    );
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
    const changes = check(RegistrationChangesSchema, input);
    if (!changes.ok) throw new Refusal('invalid', changes.errors);
    if (!isChangeable(row, event)) throw new Refusal('conflict');
    const details = this.prepare(event, { ...row.details, ...changes.value } as RegistrationDetails);
    if (same(details, row.details)) return;
    const [before, after] = [seatsOf(event, row.details), seatsOf(event, details)];
    const moved = !same(before, after);
    if (moved && holdsPlace(row)) {
      const taken = take(free(event, before), after);
      if (!taken) throw new Refusal('no-places');
      this.#replace(taken);
    }
    const changed = this.#set(row, { details });
    if (row.status === 'confirmed') this.#mail(changed, 'registration-changed');
    if (moved) this.#promote(event.id);
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
    const event = row && this.#eventOf(row.event);
    if (!event) throw new Refusal('not-found');
    if (isOver(event, this.#world.now())) throw new Refusal('link-expired');
    return { row, event };
  }

  /** Something to confirm: an address, a place that is kept, or a late answer to one that was. */
  #isConfirmable({ status, confirmed }: TestRegistration, event: CalendarEvent): boolean {
    if (!takesPlace(event)) return false;
    if (status === 'held' || status === 'offered') return true;
    const open = ['open', 'waiting-list', 'full'].includes(this.stateOf(event));
    return open && (status === 'expired' || (status === 'waiting' && !confirmed));
  }

  #eventOf(id: string): CalendarEvent | undefined {
    return this.#world.events.find(one => one.id === id);
  }

  #leave(row: TestRegistration, status: 'cancelled' | 'expired'): void {
    const event = this.#eventOf(row.event);
    if (event && holdsPlace(row)) this.#replace(free(event, seatsOf(event, row.details)));
    this.#set(row, { status, holdsUntil: null });
  }

  /** Offers what is free to the line, in order, to proved addresses only; not past the start. */
  #promote(id: string): void {
    const now = this.#world.now();
    const line = this.#rows.filter(row => row.event === id && row.status === 'waiting' && row.confirmed);
    for (const row of line.sort((a, b) => a.order - b.order)) {
      const event = this.#eventOf(id);
      const start = Date.parse(event?.slots[0]?.startsAt ?? '');
      if (!event || !takesPlace(event) || start <= now) return;
      if (!this.#take(event, seatsOf(event, row.details))) continue;
      const holdsUntil = Math.min(now + OFFER, Number.isNaN(start) ? Infinity : start);
      this.#mail(this.#set(row, { status: 'offered', holdsUntil }), 'registration-offer');
    }
  }

  /** How many proved addresses are before it in the line. */
  #lineBefore({ event, order }: TestRegistration): number {
    const before = (row: TestRegistration) =>
      row.event === event && row.status === 'waiting' && row.confirmed && row.order < order;
    return this.#rows.filter(before).length;
  }

  #set(row: TestRegistration, changes: Partial<TestRegistration>): TestRegistration {
    const changed = { ...row, ...changes };
    this.#rows = this.#rows.map(one => (one === row ? changed : one));
    return changed;
  }

  #mail({ token, event, details: { email, lang } }: TestRegistration, template: string): void {
    this.#world.mailbox.push({ to: email, template, token, event, lang });
  }

  #take(event: CalendarEvent, seats: Seats): boolean {
    const taken = take(event, seats);
    if (taken) this.#replace(taken);
    return taken !== undefined;
  }

  #replace(event: CalendarEvent): void {
    this.#world.events = this.#world.events.map(one => (one.id === event.id ? event : one));
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const holdsPlace = ({ status }: TestRegistration) =>
  status === 'held' || status === 'confirmed' || status === 'offered';

const takesPlace = ({ eventStatus }: CalendarEvent) =>
  eventStatus !== 'cancelled' && eventStatus !== 'postponed';

const isChangeable = ({ status }: TestRegistration, event: CalendarEvent) =>
  status !== 'cancelled' && takesPlace(event);

function tracksOf({ track }: RegistrationDetails): string[] {
  return track === null ? [] : typeof track === 'string' ? [track] : track;
}

function seatsOf({ eventAttendanceMode: mode }: CalendarEvent, details: RegistrationDetails): Seats {
  const attendance = mode === 'offline' || mode === 'online' ? mode : details.attendance;
  return { tracks: tracksOf(details), attendance, party: details.party };
}
