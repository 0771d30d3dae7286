/** From an input to a whole event: what is missing becomes null or an empty list, as the API would send it. */
import type { CalendarEvent } from '@koinon/contract';
import {
  ATTENDANCE_MODES,
  AUDIENCES,
  DATE_PRECISIONS,
  EVENT_STATUSES,
  NETWORK_ROLES,
  ORGANIZATION_ROLES,
  REGISTRATION_MODES,
  TRACK_CHOICES,
} from '@koinon/contract/values';
import { isTimeZone } from '@koinon/i18n/dates';
import { blocks, list, mapOrNull, number, oneOf, text } from './read.ts';
import type { EventInput, InputContext, OrganizationInput, PlaceInput, RegistrationInput } from './types.ts';
import { Unreadable } from './unreadable.ts';
import { whenOf } from './when.ts';

/** @throws Unreadable, or a RangeError of the date arithmetic */
export function fill(input: EventInput, context: InputContext): CalendarEvent {
  if (typeof input !== 'object' || input === null) throw new Unreadable('it is not an object');
  const lang = context.lang || 'und';
  const id = typeof input.id === 'number' ? String(input.id) : text(input.id);
  if (id === '') throw new Unreadable('id is missing');
  const name = mapOrNull(input.name, lang);
  if (name === null) throw new Unreadable('name is missing');
  const timeZone = input.timeZone ?? context.timeZone;
  if (!isTimeZone(timeZone)) throw new Unreadable(`timeZone: "${String(timeZone)}" is not known here`);
  const when = whenOf(input, timeZone);
  return {
    id,
    name,
    timeZone,
    ...when,
    precision:
      input.slots?.length && input.precision
        ? oneOf(DATE_PRECISIONS, input.precision, 'day')
        : when.precision,
    slug: text(input.slug) || id,
    occurrenceOf: input.occurrenceOf ?? null,
    network: text(input.network),
    url: text(input.url),
    demo: input.demo === true,
    stories: list(input.stories),
    shortName: mapOrNull(input.shortName, lang),
    summary: mapOrNull(input.summary, lang),
    description: blocks(input.description, lang),
    kind: text(input.kind) || 'other',
    eventStatus: oneOf(EVENT_STATUSES, input.eventStatus, 'scheduled'),
    statusNote: mapOrNull(input.statusNote, lang),
    recurrence: input.recurrence ?? null,
    eventAttendanceMode: oneOf(ATTENDANCE_MODES, input.eventAttendanceMode, null),
    location: place(input.location, lang),
    networkRole: oneOf(NETWORK_ROLES, input.networkRole, 'organizes'),
    audience: oneOf(AUDIENCES, input.audience, 'public'),
    audienceNote: mapOrNull(input.audienceNote, lang),
    addressedTo: list(input.addressedTo),
    inLanguage: list(input.inLanguage),
    trackChoice: oneOf(TRACK_CHOICES, input.trackChoice, 'none'),
    tracks: list(input.tracks),
    maximumAttendeeCapacity: number(input.maximumAttendeeCapacity),
    maximumPhysicalAttendeeCapacity: number(input.maximumPhysicalAttendeeCapacity),
    maximumVirtualAttendeeCapacity: number(input.maximumVirtualAttendeeCapacity),
    remainingAttendeeCapacity: number(input.remainingAttendeeCapacity),
    remainingPhysicalAttendeeCapacity: number(input.remainingPhysicalAttendeeCapacity),
    remainingVirtualAttendeeCapacity: number(input.remainingVirtualAttendeeCapacity),
    registration: registration(input.registration, lang),
    participantRoles: list(input.participantRoles),
    organizations: list(input.organizations).map(one => organization(one, lang)),
    contact: input.contact ?? null,
    references: list(input.references),
    programmes: list(input.programmes),
    axes: list(input.axes),
    objectives: list(input.objectives),
    expectedOutcomes: list(input.expectedOutcomes),
    deliverables: list(input.deliverables),
    sessions: list(input.sessions),
    series: input.series ?? null,
    superEvent: input.superEvent ?? null,
    subEvents: list(input.subEvents),
    relations: list(input.relations),
    attachments: list(input.attachments),
    image: input.image ?? null,
    report: input.report ?? null,
    publishedBy: mapOrNull(input.publishedBy, lang),
    publishedAt: input.publishedAt ?? null,
    sourceUrl: input.sourceUrl ?? null,
    sequence: number(input.sequence) ?? 0,
    updatedAt: text(input.updatedAt),
  };
}

function place(input: EventInput['location'], lang: string): CalendarEvent['location'] {
  const given: Partial<PlaceInput> = isPlace(input) ? input : { name: input ?? '' };
  const name = mapOrNull(given.name, lang);
  if (name === null) return null;
  return {
    name,
    streetAddress: mapOrNull(given.streetAddress, lang),
    postalCode: given.postalCode ?? null,
    addressLocality: mapOrNull(given.addressLocality, lang),
    region: given.region ?? null,
    addressCountry: given.addressCountry ?? null,
    geo: given.geo ?? null,
    accessibility: mapOrNull(given.accessibility, lang),
    url: given.url ?? null,
  };
}

/** A place has a name; no language does ("name" is no language tag). */
function isPlace(input: EventInput['location']): input is PlaceInput {
  return typeof input === 'object' && input !== null && 'name' in input;
}

function organization(
  input: string | OrganizationInput,
  lang: string,
): CalendarEvent['organizations'][number] {
  const given: OrganizationInput = typeof input === 'string' ? { name: input } : input;
  const name = mapOrNull(given.name, lang) ?? {};
  return {
    role: oneOf(ORGANIZATION_ROLES, given.role, 'organizer'),
    id: text(given.id),
    name,
    acronym: mapOrNull(given.acronym, lang),
    url: given.url ?? null,
    logo: given.logo ?? null,
    parents: list(given.parents),
  };
}

function registration(
  input: RegistrationInput | null | undefined,
  lang: string,
): CalendarEvent['registration'] {
  const url = input?.url ?? null;
  return {
    mode: oneOf(REGISTRATION_MODES, input?.mode, url === null ? null : 'external'),
    url,
    urlLabel: mapOrNull(input?.urlLabel, lang),
    opensAt: input?.opensAt ?? null,
    closesAt: input?.closesAt ?? null,
    waitingList: input?.waitingList === true,
    partyMax: number(input?.partyMax),
  };
}
