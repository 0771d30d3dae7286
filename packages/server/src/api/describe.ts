import { PROBLEM_TYPES, type ProblemSlug } from '@koinon/contract';
import { adminSchemas, componentSchemas, eventQueryProperties } from '@koinon/contract/json-schema';
import type { DescribeRouteOptions } from 'hono-openapi';

export type Parameters = NonNullable<DescribeRouteOptions['parameters']>;
type Responses = NonNullable<DescribeRouteOptions['responses']>;
type ParameterObject = Exclude<Parameters[number], { $ref: string }>;

/** The named schemas; a function, because making them takes milliseconds that only `/openapi.json` should spend. */
export const schemas = () => ({ ...componentSchemas(), ...adminSchemas() });

export const network = {
  name: 'network',
  in: 'query',
  description: 'Slug of the network; without it the server’s default network answers.',
  schema: { type: 'string' },
  example: 'gr',
} as const;

export const eventId = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of an event, or of one day of a recurring event: `<id>~<YYYY-MM-DD>`.',
  schema: { type: 'string' },
} as const;

const said: Readonly<Record<string, string>> = {
  from: 'First calendar date, `YYYY-MM-DD`, inclusive, in each event’s own time zone. Without `from` and `to`: today.',
  to: 'Last calendar date, inclusive. Without it recurring events are drawn about 13 months ahead. At most ten years after `from`.',
  q: 'Words that all must occur in the name, summary, place, organisations or tracks. Accents, case and final sigma do not matter.',
  kind: 'Kind of event. May be repeated: any of them.',
  attendance:
    'Way of attending. May be repeated. A hybrid event (`mixed`) is among the `online` and among the `offline` ones; `mixed` ' +
    'alone gives the hybrid ones. An event that does not say how one attends is never among them.',
  region: 'Id of one of the network’s regions. May be repeated.',
  axis: 'Id of one of the network’s axes. May be repeated.',
  programme: 'Id of one of the network’s programmes. May be repeated.',
  audience: 'Whom the event is for. May be repeated.',
  lang: 'Language spoken there (BCP 47). May be repeated.',
  available: 'Only events that one can register for now, with places left or without a limit.',
  cursor: 'The `next` of the page before.',
  limit: 'Events on a page.',
};

function eventQueryParameters(
  without: readonly string[] = [],
  own: Readonly<Record<string, string>> = {},
): ParameterObject[] {
  const descriptions: Readonly<Record<string, string>> = { ...said, ...own };
  return Object.entries(eventQueryProperties())
    .filter(([name]) => !without.includes(name))
    .map(([name, schema]) => ({
      name,
      in: 'query',
      schema,
      ...(descriptions[name] === undefined ? {} : { description: descriptions[name] }),
      ...(schema['type'] === 'array' ? { style: 'form', explode: true } : {}),
    }));
}

export const json = (schema: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});

const calendar = { 'text/calendar': { schema: { type: 'string' as const } } };

/** One answer a status, whichever of the problems it is. */
export function problems(...slugs: ProblemSlug[]): Responses {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const answers: Responses = {};
  for (const slug of [...slugs, 'too-many-requests' as const, 'internal-error' as const]) {
    const { status, title } = PROBLEM_TYPES[slug];
    const before = answers[status];
    const said = before && 'description' in before ? `${before.description} · ` : '';
    answers[status] = { description: `${said}${title}`, content };
  }
  return answers;
}

export const notModified: Responses = {
  304: { description: 'Not modified: `If-None-Match` names this answer' },
};

type Route = 'networks' | 'network' | 'events' | 'eventsIcs' | 'event' | 'eventIcs';

/** What the OpenAPI document says of each path. */
export const docs: Readonly<Record<Route, DescribeRouteOptions>> = {
  networks: {
    operationId: 'listNetworks',
    summary: 'All networks of this server',
    tags: ['Networks'],
    responses: {
      200: { description: 'The networks', content: json('NetworkList') },
      ...notModified,
      ...problems('invalid'),
    },
  },
  network: {
    operationId: 'getNetwork',
    summary: 'One network with its lists and languages',
    tags: ['Networks'],
    parameters: [network],
    responses: {
      200: { description: 'The network', content: json('Network') },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
  events: {
    operationId: 'listEvents',
    summary: 'A page of events, in order of their start',
    description:
      'Days of a recurring event are events of their own here. Events without a date come last, unless `to` lies before today. ' +
      'A month or a year that is known without its days is listed where it begins and is inside every window that it overlaps.',
    tags: ['Events'],
    parameters: [network, ...eventQueryParameters()],
    responses: {
      200: {
        description: 'A page; `Link: <…>; rel="next"` names the following one',
        content: json('EventPage'),
      },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
  eventsIcs: {
    operationId: 'listEventsAsCalendar',
    summary: 'The same events as an iCalendar file to subscribe to',
    description:
      'One VEVENT for each day of an event, with a stable UID. Events of which no day is known are left out. ' +
      'Without `from` and `to` the calendar begins a year ago: programs replace what they had by what they get.',
    tags: ['Calendars'],
    parameters: [
      network,
      ...eventQueryParameters(['cursor', 'limit'], {
        from: 'First calendar date, `YYYY-MM-DD`, inclusive, in each event’s own time zone. Without `from` and `to`: a year before today.',
      }),
    ],
    responses: {
      200: { description: 'RFC 5545', content: calendar },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
  event: {
    operationId: 'getEvent',
    summary: 'One event, or one day of a recurring one',
    tags: ['Events'],
    parameters: [eventId, network],
    responses: {
      200: { description: 'The event', content: json('CalendarEvent') },
      ...notModified,
      ...problems('not-found', 'invalid'),
    },
  },
  eventIcs: {
    operationId: 'getEventAsCalendar',
    summary: 'One event as an iCalendar file',
    tags: ['Calendars'],
    parameters: [eventId, network],
    responses: {
      200: { description: 'RFC 5545', content: calendar },
      ...notModified,
      ...problems('not-found', 'invalid'),
    },
  },
} satisfies Record<string, DescribeRouteOptions>;
