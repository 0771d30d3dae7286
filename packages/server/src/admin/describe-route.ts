import type { ProblemSlug } from '@koinon/contract';
import { adminQueryProperties } from '@koinon/contract/json-schema';
import type { DescribeRouteOptions } from 'hono-openapi';
import { json, network, problems, type Parameters } from '../api/describe.ts';

const ALWAYS = ['unauthorized', 'forbidden', 'network-not-found'] as const satisfies ProblemSlug[];
const WITH_BODY = [
  'bad-request',
  'payload-too-large',
  'unsupported-media-type',
  'invalid',
] as const satisfies ProblemSlug[];

interface Route {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** What the role must at least be. */
  readonly role: 'viewer' | 'editor' | 'admin';
  readonly parameters?: Parameters;
  /** The schema of the body. */
  readonly body?: string;
  readonly bodyOptional?: boolean;
  readonly answers: Readonly<Record<number, string>>;
  readonly problems?: readonly ProblemSlug[];
}

const ANSWERED: Readonly<Record<number, string>> = { 200: 'Done', 201: 'Made', 204: 'Gone' };

export function route(about: Route): DescribeRouteOptions {
  const { operationId, summary, description, role, parameters = [], body, answers } = about;
  return {
    operationId,
    summary,
    description: `${description === undefined ? '' : `${description} `}Role: \`${role}\`.`,
    tags: ['Staff'],
    security: [{ staffToken: [] }],
    parameters: [...parameters, network],
    ...(body === undefined
      ? {}
      : { requestBody: { required: about.bodyOptional !== true, content: json(body) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          {
            description: ANSWERED[Number(status)] ?? '',
            ...(schema === '' ? {} : { content: schema === 'csv' ? csv : json(schema) }),
          },
        ]),
      ),
      ...problems(
        ...ALWAYS,
        ...(body === undefined ? (['invalid'] as const) : WITH_BODY),
        ...(about.problems ?? []),
      ),
    },
  };
}

const csv = { 'text/csv': { schema: { type: 'string' as const } } };

export const path = (name: string, description: string) =>
  ({ name, in: 'path', required: true, description, schema: { type: 'string' } }) as const;

/** Of what overwrites nothing unread, and sends nothing unread. */
export const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` with which it was read.',
  schema: { type: 'string' },
} as const;

const said: Readonly<Record<string, string>> = {
  cursor: 'The `next` of the page before.',
  limit: 'How many on a page.',
  from: 'Only what is not over on this day (`YYYY-MM-DD`), or has no date.',
  published: '`false`: drafts only.',
  status: 'How they stand. May be repeated: any of them.',
  q: 'Words that all occur in name, address, body, unit or role; accents and case do not matter.',
  list: 'A list of the network’s newsletter.',
  act: 'One act, as `members.approve`, or all of a resource, as `members`.',
  subject: 'What it was done to: an id.',
  staff: 'Id of a member of the staff.',
  separator:
    'What Excel expects depends on the language of the computer: a semicolon in Greek and Portuguese, a comma in English.',
  lang: 'BCP 47: the language of labels; else the network’s first one.',
};

export function query(list: keyof ReturnType<typeof adminQueryProperties>): Parameters {
  return Object.entries(adminQueryProperties()[list]).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    schema,
    description: said[name] ?? '',
    ...(schema['type'] === 'array' ? { style: 'form' as const, explode: true } : {}),
  }));
}
