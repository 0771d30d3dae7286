import type { DescribeRouteOptions } from 'hono-openapi';
import { json, network, notModified, problems } from './describe.ts';
import { body, idempotencyKey } from './describe-forms.ts';

const token = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Of a link that was mailed: it is the only key to the subscription.',
  schema: { type: 'string' },
} as const;

const list = {
  name: 'list',
  in: 'query',
  description: 'Only issues of this list of the network.',
  schema: { type: 'string' },
} as const;

const lang = {
  name: 'lang',
  in: 'query',
  description: 'Language of the feed (BCP 47), where the issues have it; without it the network’s first one.',
  schema: { type: 'string' },
} as const;

const subscription = {
  200: { description: 'The subscription as it stands now', content: json('Subscription') },
};
const linkProblems = ['network-not-found', 'not-found', 'link-expired', 'invalid'] as const;
const writeProblems = [
  'bad-request',
  'origin-not-allowed',
  ...linkProblems,
  'conflict',
  'payload-too-large',
  'unsupported-media-type',
] as const;
const tags = ['Newsletter'];
const oneClick = {
  type: 'object' as const,
  required: ['List-Unsubscribe'],
  properties: { 'List-Unsubscribe': { type: 'string' as const, const: 'One-Click' } },
};

/** What the OpenAPI document says of newsletters. */
export const newsletterDocs = {
  subscribe: {
    operationId: 'createSubscription',
    summary: 'Ask to subscribe to the newsletter',
    description:
      'Nothing is subscribed yet: a mail with a link goes to the address, and whoever confirms by it subscribes. The answer is the ' +
      'same for a new and for a subscribed address. Where the network has one list, `lists` may be left out; where it has ' +
      'several, at least one is wanted. A form that is sent within 3 seconds of its ticket is refused with `too-fast` and may be sent ' +
      'again after `Retry-After`. Pages of other sites may write only where the network lists their origin.',
    tags,
    parameters: [network, idempotencyKey],
    requestBody: body('SubscriptionInput'),
    responses: {
      202: { description: 'A mail is on its way', content: json('CheckMail') },
      ...problems(
        'bad-request',
        'idempotency-key-missing',
        'origin-not-allowed',
        'network-not-found',
        'not-found',
        'form-not-published',
        'idempotency-key-running',
        'payload-too-large',
        'unsupported-media-type',
        'invalid',
        'idempotency-key-reused',
        'too-fast',
      ),
    },
  },
  confirm: {
    operationId: 'confirmSubscription',
    summary: 'Subscribe, by the link that was mailed',
    description:
      'Adds what was asked for to what one has. From then on the link opens the preferences. Doing it twice is no failure: the ' +
      'second answer is the state.',
    tags,
    parameters: [token, network],
    responses: { ...subscription, ...problems('origin-not-allowed', ...linkProblems, 'conflict') },
  },
  preferences: {
    operationId: 'getSubscription',
    summary: 'What a mailed link opens',
    description:
      'Links of every purpose: to confirm, to change, to unsubscribe. Changes nothing, however often it is asked: programs that look ' +
      'at mail follow links. By the link of an issue, which may have been passed on, the address is not shown whole.',
    tags,
    parameters: [token, network],
    responses: { ...subscription, ...problems(...linkProblems) },
  },
  changePreferences: {
    operationId: 'updateSubscription',
    summary: 'Change what one gets',
    description:
      'What is given is changed. No lists: unsubscribed from everything. By the link of an issue nothing can be changed.',
    tags,
    parameters: [token, network],
    requestBody: body('PreferencesInput'),
    responses: { ...subscription, ...problems(...writeProblems) },
  },
  unsubscribe: {
    operationId: 'unsubscribe',
    summary: 'Unsubscribe, by a person or with one click of a mail program',
    description:
      'Every issue names this address in `List-Unsubscribe`. A mail program sends `List-Unsubscribe=One-Click` (RFC 8058): then the ' +
      'list of that issue is left, and the answer is a line of text. By the link of an issue, which may have been passed on, no ' +
      'more than its list is left: `all` is refused (409). Any other link leaves everything. Doing it twice is no failure.',
    tags,
    parameters: [token, network],
    requestBody: {
      required: false,
      content: {
        'application/x-www-form-urlencoded': { schema: oneClick },
        'multipart/form-data': { schema: oneClick },
        'application/json': {
          schema: { type: 'object' as const, properties: { all: { type: 'boolean' as const } } },
        },
      },
    },
    responses: {
      200: {
        description: 'What is left, or (after one click) that it is done',
        content: { ...json('Subscription'), 'text/plain': { schema: { type: 'string' as const } } },
      },
      ...problems(...writeProblems),
    },
  },
  unsubscribePage: {
    operationId: 'openUnsubscribePage',
    summary: 'The page on which a person unsubscribes',
    description: 'For mail programs that open the address instead of posting to it. Changes nothing.',
    tags,
    parameters: [token, network],
    responses: { 303: { description: 'The page' }, ...problems('network-not-found', 'not-found', 'invalid') },
  },
  issues: {
    operationId: 'listIssues',
    summary: 'A page of the archive, the youngest issue first',
    tags,
    parameters: [
      network,
      list,
      {
        name: 'cursor',
        in: 'query',
        description: 'The `next` of the page before.',
        schema: { type: 'string' },
      },
      {
        name: 'limit',
        in: 'query',
        description: 'Issues on a page.',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
      },
    ],
    responses: {
      200: {
        description: 'A page; `Link: <…>; rel="next"` names the following one',
        content: json('IssuePage'),
      },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
  issuesRss: {
    operationId: 'listIssuesAsRss',
    summary: 'The archive as RSS 2.0',
    tags,
    parameters: [network, list, lang],
    responses: {
      200: {
        description: 'The youngest issues',
        content: { 'application/rss+xml': { schema: { type: 'string' as const } } },
      },
      ...notModified,
      ...problems('network-not-found', 'not-found', 'invalid'),
    },
  },
  issuesJson: {
    operationId: 'listIssuesAsJsonFeed',
    summary: 'The archive as JSON Feed 1.1',
    tags,
    parameters: [network, list, lang],
    responses: {
      200: {
        description: 'The youngest issues',
        content: { 'application/feed+json': { schema: { type: 'object' as const } } },
      },
      ...notModified,
      ...problems('network-not-found', 'not-found', 'invalid'),
    },
  },
  issue: {
    operationId: 'getIssue',
    summary: 'One issue with its text',
    tags,
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'Id of the issue.', schema: { type: 'string' } },
      network,
    ],
    responses: {
      200: { description: 'The issue', content: json('Issue') },
      ...notModified,
      ...problems('network-not-found', 'not-found', 'invalid'),
    },
  },
} satisfies Record<string, DescribeRouteOptions>;
