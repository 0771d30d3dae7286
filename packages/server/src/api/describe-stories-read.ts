import { storyQueryProperties } from '@koinon/contract/json-schema';
import type { DescribeRouteOptions } from 'hono-openapi';
import { json, network, notModified, problems, type Parameters } from './describe.ts';

const tags = ['Stories'];

const said: Readonly<Record<string, string>> = {
  q: 'Words that all must occur in a story, anywhere in it. Accents, case and final sigma do not matter.',
  type: 'What it is. May be repeated: any of them.',
  axis: 'Id of one of the network’s axes. May be repeated.',
  language: 'Written in this language (BCP 47; `pt` also finds `pt-BR`). May be repeated.',
  year: 'Published in this year, in the network’s zone. May be repeated.',
  event: 'Id of an event that it tells of. May be repeated.',
  lang: 'In which language one would like to read (BCP 47): each story comes once, in this language where it has a translation, else in its own.',
  facets: 'Which counts the answer shall have. May be repeated.',
  cursor: 'The `next` of the page before.',
  limit: 'Stories on a page; 50 unless given.',
};

function parameters(without: readonly string[] = []): Parameters {
  return Object.entries(storyQueryProperties())
    .filter(([name]) => !without.includes(name))
    .map(([name, schema]) => ({
      name,
      in: 'query' as const,
      schema,
      ...(said[name] === undefined ? {} : { description: said[name] }),
      ...(schema['type'] === 'array' ? { style: 'form' as const, explode: true } : {}),
    }));
}

const feed = (format: string, type: string): DescribeRouteOptions => ({
  operationId: format === 'RSS 2.0' ? 'listStoriesAsRss' : 'listStoriesAsJsonFeed',
  summary: `The same list as ${format}, with the stories’ texts`,
  tags,
  parameters: [network, ...parameters(['cursor', 'limit', 'facets'])],
  responses: {
    200: { description: 'The youngest stories', content: { [type]: { schema: { type: 'string' } } } },
    ...notModified,
    ...problems('network-not-found', 'invalid'),
  },
});

/** What the OpenAPI document says of published stories. */
export const storyReadDocs: Readonly<Record<'list' | 'rss' | 'json' | 'story', DescribeRouteOptions>> = {
  list: {
    operationId: 'listStories',
    summary: 'A page of published stories, the youngest first',
    description:
      'With `facets` it counts the stories that there would be with each value of a facet, of the list without that facet’s own filter.',
    tags,
    parameters: [network, ...parameters()],
    responses: {
      200: {
        description: 'A page; `Link: <…>; rel="next"` names the following one',
        content: json('StoryPage'),
      },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
  rss: feed('RSS 2.0', 'application/rss+xml'),
  json: feed('JSON Feed 1.1', 'application/feed+json'),
  story: {
    operationId: 'getStory',
    summary: 'One published story with its text; or a draft, by the token of a link to it',
    description:
      'A story is answered in its own language; `translations` are stories of their own. By a token: the draft as its author has it, ' +
      'with its answers, pictures and history (`no-store`).',
    tags,
    parameters: [
      {
        name: 'token',
        in: 'path',
        required: true,
        description: 'Slug of a story, or the token of a link to a draft (43 characters).',
        schema: { type: 'string' },
      },
      network,
    ],
    responses: {
      200: {
        description: 'The story, or the draft',
        content: {
          'application/json': {
            schema: {
              anyOf: [{ $ref: '#/components/schemas/Story' }, { $ref: '#/components/schemas/StoryDraft' }],
            },
          },
        },
      },
      ...notModified,
      ...problems('network-not-found', 'not-found', 'link-expired', 'invalid'),
    },
  },
};
