/**
 * `@koinon/sdk/testing`: a Koinon in memory, for stories and tests. The real client over a server that is a few
 * functions: the contract's paths, shapes, filters, pages and problems, and switches for everything that goes wrong.
 * It waits for no clock unless `latency` says so.
 *
 * ```ts
 * const koinon = createTestKoinon({ now: '2026-12-01T09:00:00Z' });
 * koinon.server.failure = 'offline';
 * await koinon.events.list(); // rejects with OfflineError
 * ```
 *
 * @packageDocumentation
 */
import type { CalendarEvent, Network, Organization } from '@koinon/contract';
import { normalizeEvents, type EventInput } from './event-input.ts';
import { Koinon, type KoinonOptions } from './koinon.ts';
import type { EventForms } from './testing/event-forms.ts';
import { readCharter, type CharterInput } from './testing/charters.ts';
import { readIssue, type IssueInput } from './testing/issues.ts';
import { fillNetwork, settingsOf, type NetworkInput } from './testing/network-input.ts';
import { sampleCharters } from './testing/sample-charters.ts';
import { sampleEvents } from './testing/sample-events.ts';
import { sampleForms } from './testing/sample-forms.ts';
import { sampleIssues } from './testing/sample-issues.ts';
import { sampleNetworks } from './testing/sample-networks.ts';
import { sampleOrganisations } from './testing/sample-organisations.ts';
import { sampleStories } from './testing/sample-stories.ts';
import { readStories, type StoryInput } from './testing/published-stories.ts';
import type { Failure } from './testing/failures.ts';
import { TestServer } from './testing/test-server.ts';

export { sampleCharters } from './testing/sample-charters.ts';
export { sampleEvents } from './testing/sample-events.ts';
export { sampleForms } from './testing/sample-forms.ts';
export { sampleIssues } from './testing/sample-issues.ts';
export { sampleNetworks } from './testing/sample-networks.ts';
export { sampleOrganisations } from './testing/sample-organisations.ts';
export { sampleStories } from './testing/sample-stories.ts';
export type { EventFormInput, EventForms } from './testing/event-forms.ts';
export type { CharterInput, TestCharter } from './testing/charters.ts';
export type { IssueInput, TestIssue } from './testing/issues.ts';
export type { TestMembership } from './testing/membership-row.ts';
export type { NetworkInput, NetworkSettings } from './testing/network-input.ts';
export type { TestSubscriber } from './testing/newsletter-view.ts';
export type { TestDraft } from './testing/draft-desk.ts';
export type { TestRegistration } from './testing/registration-desk.ts';
export type { PublishedStory, StoryInput } from './testing/published-stories.ts';
export type { TestMail } from './testing/world.ts';
export type { Failure } from './testing/failures.ts';
export type { TestCall } from './testing/test-server.ts';
export { TestServer } from './testing/test-server.ts';

/** What to begin with; all of it can be changed later on `koinon.server`. */
export interface TestKoinonOptions {
  /** {@link sampleEvents} around `now` unless given. One without a `network` is the first network's. */
  readonly events?: readonly EventInput[] | undefined;
  /** {@link sampleNetworks} unless given. The first one is the server's default. */
  readonly networks?: readonly NetworkInput[] | undefined;
  /** What the forms of events ask, by the events' ids; {@link sampleForms} unless given. */
  readonly forms?: EventForms | undefined;
  /** The register of bodies; {@link sampleOrganisations} unless given. */
  readonly organisations?: readonly Organization[] | undefined;
  /** The versions of charters, of each network the oldest first; with the sample networks {@link sampleCharters} unless given. */
  readonly charters?: readonly CharterInput[] | undefined;
  /** What was sent of newsletters; with the sample networks {@link sampleIssues} unless given. */
  readonly issues?: readonly IssueInput[] | undefined;
  /** Published stories; with the sample networks {@link sampleStories} unless given. */
  readonly stories?: readonly StoryInput[] | undefined;
  /** Milliseconds before every answer; none unless given. */
  readonly latency?: number | undefined;
  readonly failure?: Failure | undefined;
  /** Of writes only. */
  readonly writeFailure?: Failure | undefined;
  /** The server's clock: milliseconds since the epoch, an ISO instant or a Date. The machine's unless given. */
  readonly now?: number | string | Date | undefined;
  /** Of the client: which network it asks for. */
  readonly network?: KoinonOptions['network'];
  readonly locale?: KoinonOptions['locale'];
  readonly submissionKeys?: KoinonOptions['submissionKeys'];
  readonly logger?: KoinonOptions['logger'];
}

/** A client whose server is at hand. */
export type TestKoinon = Koinon & { readonly server: TestServer };

/** @throws TypeError where an event cannot be read: a mistake in the test should be seen in the test */
export function createTestKoinon(options: TestKoinonOptions = {}): TestKoinon {
  const now = options.now === undefined ? Date.now() : new Date(options.now).getTime();
  const inputs = options.networks ?? sampleNetworks();
  const networks = inputs.map((network, index) => fillNetwork(network, index === 0));
  const settings = Object.fromEntries(inputs.map(network => [network.slug, settingsOf(network)]));
  const [first] = networks;
  const slug = first?.slug ?? '';
  const events = readEvents(options.events ?? sampleEvents(now), first);
  const { forms = sampleForms(), organisations = sampleOrganisations() } = options;
  // The samples belong to the sample networks.
  const samples = options.networks === undefined;
  const charters = (options.charters ?? (samples ? sampleCharters() : [])).map((one, index) =>
    readCharter(one, index, slug),
  );
  const issues = (options.issues ?? (samples ? sampleIssues(now) : [])).map((one, index) =>
    readIssue(one, index, slug),
  );
  const published = readStories(options.stories ?? (samples ? sampleStories(now) : []), events, slug, now);
  const server = new TestServer({
    ...{ networks, settings, events, forms, organisations, charters, issues, published },
    now: () => now,
  });
  server.latency = options.latency ?? 0;
  server.failure = options.failure ?? null;
  server.writeFailure = options.writeFailure ?? null;
  const { network, locale, logger, submissionKeys } = options;
  const baseUrl = 'https://koinon.test';
  const koinon = new Koinon({ baseUrl, network, locale, logger, submissionKeys, transport: server });
  return Object.assign(koinon, { server });
}

function readEvents(inputs: readonly EventInput[], network: Network | undefined): CalendarEvent[] {
  const { slug = '', timeZone = 'UTC', languages = [] } = network ?? {};
  const { events, problems } = normalizeEvents(inputs, { timeZone, lang: languages[0] });
  const [problem] = problems;
  if (problem) throw new TypeError(`createTestKoinon: events[${problem.index}]: ${problem.reason}`);
  return events.map(event => ({
    ...event,
    network: event.network || slug,
    url: event.url || `https://koinon.test/e/${event.network || slug}/${event.slug}`,
    updatedAt: event.updatedAt || '2026-01-01T00:00:00Z',
  }));
}
