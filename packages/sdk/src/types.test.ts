/** What editors and compilers are promised. Nothing here runs: `tsc` is the test. */
import type { EventKind } from '@koinon/contract';
import type { EventInput } from './event-input.ts';
import {
  isKoinonError,
  isProblem,
  slotToTemporal,
  type CalendarEvent,
  type Charter,
  type EventListQuery,
  type EventPage,
  type Form,
  type IssuePage,
  type IssueSummary,
  type Koinon,
  type KoinonErrorCode,
  type Membership,
  type Network,
  type ProblemError,
  type Registration,
  type Subscription,
  type TimeoutError,
  type WarningCode,
} from './index.ts';
import { formsOf, type FormHost, type FormResources } from './forms.ts';
import type { KoinonCore } from './koinon-core.ts';
import type { TestKoinon } from './testing.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles only where the types are the same, not merely assignable. */
function same<A, B>(_: Equal<A, B>): void {}

export async function lists(koinon: Koinon): Promise<void> {
  const list = koinon.events.list({ kind: 'lab', attendance: ['online', 'mixed'], lang: 'el' });
  same<Awaited<typeof list>, EventPage>(true);
  for await (const event of list) same<typeof event, CalendarEvent>(true);
  for await (const page of list.pages()) same<typeof page, EventPage>(true);
  const { items, next } = await list;
  same<typeof next, string | null>(true);
  // @ts-expect-error A page belongs to whoever asked for it too: it is read-only.
  items.push(items[0]);
  const asPromise: Promise<EventPage> = list;
  await asPromise;
}

export async function values(koinon: Koinon): Promise<void> {
  const event = await koinon.events.get('lab', { signal: AbortSignal.timeout(1) });
  same<typeof event, CalendarEvent>(true);
  same<typeof event.eventStatus, 'scheduled' | 'postponed' | 'rescheduled' | 'cancelled' | 'other'>(true);
  same<(typeof event.slots)[number]['start'], string | null>(true);
  same<Awaited<ReturnType<typeof koinon.network.get>>, Network>(true);
  const { items } = await koinon.networks.list();
  same<typeof items, Network[]>(true);
  for (const block of event.description?.['el'] ?? []) if (block.type === 'quote') block.attribution?.trim();
}

export function queries(): void {
  // The known kinds are offered, others are taken.
  const query: EventListQuery = { kind: ['lab', 'our-own-kind'], from: undefined };
  same<Extract<'hackathon', EventKind>, 'hackathon'>(true);
  // @ts-expect-error The list is closed.
  query satisfies { attendance: 'somewhere' };
  const wrong: EventListQuery[] = [
    // @ts-expect-error It is misspelt.
    { atendance: 'online' },
    // @ts-expect-error The list is closed.
    { attendance: 'somewhere' },
    // @ts-expect-error Dates are text.
    { from: new Date() },
    // @ts-expect-error It is a flag.
    { available: 'yes' },
  ];
  void wrong;
}

export function errors(error: unknown): void {
  if (isKoinonError(error, 'timeout')) same<typeof error, TimeoutError>(true);
  if (isKoinonError(error)) {
    same<typeof error.code, KoinonErrorCode>(true);
    if (error.code === 'problem') same<typeof error, ProblemError>(true);
    // @ts-expect-error Only a problem has a status.
    void error.status;
  }
  // @ts-expect-error No such code.
  isKoinonError(error, 'unlucky');
  same<WarningCode, 'KOINON-001'>(true);
}

export function inputs(event: CalendarEvent): EventInput[] {
  return [
    event,
    { id: 1, name: 'A', startDate: '2026-12-04' },
    { id: 'a', name: { el: 'Α' }, slots: [{ date: '2026-12-04' }], location: 'Αθήνα', url: undefined },
    // @ts-expect-error There is no id.
    { name: 'A', startDate: '2026-12-04' },
    // @ts-expect-error No such status.
    { id: 'a', name: 'A', startDate: '2026-12-04', eventStatus: 'gone' },
  ];
}

export function temporal(event: CalendarEvent): void {
  const polyfill = {
    Instant: { from: (text: string) => ({ toZonedDateTimeISO: (zone: string) => ({ text, zone }) }) },
    PlainDate: { from: (text: string) => [text] },
  };
  for (const slot of event.slots) {
    const { date, start } = slotToTemporal(slot, event.timeZone, polyfill);
    same<typeof date, string[]>(true);
    same<typeof start, { text: string; zone: string } | null>(true);
  }
}

export function testing(koinon: TestKoinon): Koinon {
  koinon.server.failure = 'partial';
  // @ts-expect-error No such failure.
  koinon.server.failure = 'flood';
  return koinon;
}

export async function forms(koinon: Koinon, core: KoinonCore): Promise<void> {
  const form = await koinon.forms.get('registration', { event: 'lab' });
  same<typeof form, Form>(true);
  const [field] = form.definition?.steps[0]?.sections[0]?.fields ?? [];
  if (field?.type === 'choice') same<(typeof field.options)[number]['value'], string>(true);
  // @ts-expect-error A field that is not looked at has no options.
  void field?.options;
  // @ts-expect-error No such form.
  void koinon.forms.get('poll');
  same<Awaited<ReturnType<typeof koinon.registrations.confirm>>, Registration>(true);
  await koinon.registrations.update('token', { party: 2 });
  // @ts-expect-error The address is what the registration belongs to.
  await koinon.registrations.update('token', { email: 'a@example.org' });
  // @ts-expect-error The notice must be agreed to.
  await koinon.registrations.create('lab', { name: 'N', email: 'a@example.org', lang: 'el' });
  // @ts-expect-error An old answer is no answer to a write.
  await koinon.registrations.cancel('token', { revalidate: true });
  const full: FormResources = koinon;
  const host: FormHost = core;
  same<ReturnType<typeof formsOf>, FormResources>(true);
  formsOf(host);
  formsOf(full);
}

export function problems(error: unknown): void {
  if (isProblem(error, 'no-places', 'a-newer-one')) same<typeof error, ProblemError>(true);
  // @ts-expect-error It was not asked whether it is one.
  void error.slug;
}

export async function newsletters(koinon: Koinon): Promise<void> {
  const list = koinon.newsletter.issues.list({ list: 'bulletin', limit: 5 });
  for await (const issue of list) same<typeof issue, IssueSummary>(true);
  same<Awaited<typeof list>, IssuePage>(true);
  // @ts-expect-error The archive's list has no bodies.
  void (await list).items[0]?.body;
  koinon.newsletter.issues.feedUrl('rss');
  // @ts-expect-error There is no such feed.
  koinon.newsletter.issues.feedUrl('atom');
  const link = koinon.newsletter.subscription('token');
  const subscription = await link.confirm();
  same<typeof subscription, Subscription>(true);
  same<typeof subscription.link, 'confirm' | 'preferences' | 'unsubscribe' | 'other'>(true);
  await link.change({ topics: [] });
  // @ts-expect-error The address is what the subscription belongs to.
  await link.change({ email: 'a@example.org' });
  await koinon.newsletter.subscribe({ email: 'a@example.org', lang: 'el', consent: true });
  // @ts-expect-error Nobody is subscribed without saying so.
  await koinon.newsletter.subscribe({ email: 'a@example.org', lang: 'el' });
}

export async function joining(koinon: Koinon): Promise<void> {
  const membership = await koinon.memberships.accept('token', { charter: '2026', lang: 'el' });
  same<typeof membership, Membership>(true);
  same<Awaited<ReturnType<typeof koinon.memberships.erase>>, void>(true);
  same<Awaited<ReturnType<typeof koinon.charters.get>>, Charter>(true);
  await koinon.memberships.change('token', { directory: { fields: ['name'], about: null } });
  // @ts-expect-error No such field.
  await koinon.memberships.change('token', { directory: { fields: ['telephone'], about: null } });
  const said = {
    name: 'N',
    email: 'a@gov.gr',
    organisation: {},
    lang: 'el',
    declaration: true,
    privacy: true,
  } as const;
  await koinon.memberships.create({ ...said, charter: '2026' });
  // @ts-expect-error One joins with the version of the charter that was read, not with a tick.
  await koinon.memberships.create({ ...said, charter: true });
}
