/**
 * What the previews show: the networks' real announcements and the invented season around the previews' today,
 * answered as the server would answer them. No server runs: the client's transport is in memory.
 */
import type { EventRecord, Network, WireEvent, WireNetwork } from '@koinon/contract';
import { EventRecordSchema } from '@koinon/contract/events';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { OrganizationRecordSchema } from '@koinon/contract/organizations';
import { addDays } from '@koinon/i18n/dates';
import { expandRecurrence } from '@koinon/ical/recurrence';
import {
  createTestKoinon,
  type EventForms,
  type Failure,
  type StoryInput,
  type TestKoinon,
} from '@koinon/sdk/testing';
import {
  charters,
  demoStories,
  events,
  networks,
  organizations,
  pastIssues,
  season,
  stories,
  type SeasonEvent,
  type SeedNetwork,
} from '@koinon/seeds';
import { publicOrganization, toEventLink, toWireEvent, type TakenPlaces } from '@koinon/server/wire';
import { TODAY } from './.storybook/clock.ts';
import type { HostGlobals } from './.storybook/toolbar.ts';

/** What a story's server is like: the parameter `koinon` of a story. */
export interface Situation {
  readonly network?: SeedNetwork;
  /** Which of the network's events there are; all unless given. */
  readonly only?: (event: WireEvent) => boolean;
  readonly failure?: Failure;
  /** Of what is sent only: the form is there and cannot be sent. */
  readonly writeFailure?: Failure;
  /** Whether the network has said who answers for what visitors type; yes unless given. */
  readonly privacy?: false;
  /** Whether the newsletter has sent anything; yes unless given. */
  readonly issues?: false;
  /** Whether anything was told; yes unless given. */
  readonly stories?: false;
  /** Changes an event, as `maximumAttendeeCapacity`. */
  readonly change?: (event: WireEvent) => WireEvent;
  /** Goes before the toolbar's. */
  readonly latency?: HostGlobals['latency'];
}

const baseUrl = 'https://network.example';

const same = (event: WireEvent) => event;

/** The picture of the guide, wherever the previews keep it. */
const picture = new URL('../docs/images/agenda.png', import.meta.url).href;

/** What was told in a network: what it published itself, and what is invented. */
function told(network: SeedNetwork): StoryInput[] {
  const all = [...stories[network], ...demoStories(TODAY, 'https://example.org')[network]];
  return all.map(story => (story.image ? { ...story, image: { ...story.image, url: picture } } : story));
}

const registers = {
  gr: organizations.gr.map(one => OrganizationRecordSchema.parse(one)),
  pt: organizations.pt.map(one => OrganizationRecordSchema.parse(one)),
};

interface Held {
  readonly record: EventRecord;
  readonly taken: readonly TakenPlaces[];
}

function heldBy(network: SeedNetwork): Held[] {
  return [
    ...events[network].map(input => ({ record: EventRecordSchema.parse(input), taken: [] })),
    ...season(TODAY)
      .filter(one => one.network === network)
      .map(one => ({ record: EventRecordSchema.parse(one.record), taken: takenOf(one.taken) })),
  ];
}

/** What the forms of a network's events ask. */
function formsOf(network: SeedNetwork): EventForms {
  return Object.fromEntries(heldBy(network).map(({ record }) => [record.id, record.form]));
}

/** The wire events of a network: each occurrence of a recurring one by itself, as the API lists them. */
export function wireEvents(network: SeedNetwork): WireEvent[] {
  const held = heldBy(network);
  const records = new Map(held.map(({ record }) => [record.id, record]));
  const link = (id: string) => {
    const record = records.get(id);
    return record && toEventLink(record, network, baseUrl);
  };
  return held.flatMap(({ record, taken }) =>
    occurrencesOf(record).map(occurrence =>
      toWireEvent(record, {
        network,
        baseUrl,
        sequence: 0,
        updatedAt: '2026-11-20T09:00:00Z',
        organization: id => registers[network].find(one => one.id === id),
        event: link,
        subEvents: held
          .filter(other => other.record.superEvent === record.id)
          .map(other => toEventLink(other.record, network, baseUrl)),
        taken,
        occurrence,
      }),
    ),
  );
}

function occurrencesOf({ recurrence, slots, timeZone }: EventRecord): (string | undefined)[] {
  const [slot] = slots;
  if (recurrence === null || !slot) return [undefined];
  const to = addDays(TODAY, 365);
  const dtstart = { date: slot.date, ...(slot.start === null ? {} : { time: slot.start }), timeZone };
  return expandRecurrence({ rrule: recurrence, dtstart, from: slot.date, to, max: 400 });
}

function takenOf(taken: SeasonEvent['taken'] = {}): TakenPlaces[] {
  const rows: TakenPlaces[] = Object.entries(taken.tracks ?? {}).map(([key, count]) => ({
    scope: 'track',
    key,
    taken: count,
  }));
  if (taken.total !== undefined) rows.push({ scope: 'event', key: '', taken: taken.total });
  if (taken.physical !== undefined) rows.push({ scope: 'attendance', key: 'offline', taken: taken.physical });
  if (taken.virtual !== undefined) rows.push({ scope: 'attendance', key: 'online', taken: taken.virtual });
  return rows;
}

function wireNetwork(slug: SeedNetwork): WireNetwork {
  const input = networks.find(one => one.slug === slug);
  const { coordinator, ...network } = NetworkRecordSchema.parse(input);
  const body = registers[slug].find(one => one.id === coordinator);
  return { ...network, coordinator: body ? publicOrganization(body) : null, default: true };
}

/** The announcements name nobody who answers for what visitors type: a sample. */
const privacy: NonNullable<Network['privacy']> = {
  controller: {
    el: 'Δίκτυο Καινοτομίας (δείγμα)',
    pt: 'Rede de Inovadores (exemplo)',
    en: 'Innovation network (sample)',
  },
  contact: 'privacy@example.org',
  url: 'https://example.org/privacy',
  retentionDays: 180,
};

/** A client whose server is in the situation. */
export function clientIn(situation: Situation = {}): TestKoinon {
  const {
    network = 'gr',
    only,
    change = same,
    failure = null,
    writeFailure = null,
    latency = '0',
  } = situation;
  const all = wireEvents(network).map(change);
  const koinon = createTestKoinon({
    networks: [{ ...wireNetwork(network), privacy: situation.privacy === false ? null : privacy }],
    events: only ? all.filter(only) : all,
    forms: formsOf(network),
    organisations: registers[network].map(publicOrganization),
    charters: charters[network],
    stories: situation.stories === false ? [] : told(network),
    issues: situation.issues === false ? [] : pastIssues(TODAY)[network],
    now: `${TODAY}T08:00:00Z`,
    latency: latency === 'forever' ? 0 : Number(latency),
    failure,
    writeFailure,
  });
  if (latency === 'forever') koinon.server.hold();
  return koinon;
}
