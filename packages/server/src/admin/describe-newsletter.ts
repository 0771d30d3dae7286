import type { DescribeRouteOptions } from 'hono-openapi';
import { ifMatch, path, query, route } from './describe-route.ts';

const issueId = path('id', 'Id of an issue.');

/** What the OpenAPI document says of newsletters and of retention. */
export const newsletterDocs = {
  listIssues: route({
    operationId: 'listAdminIssues',
    summary: 'Issues of the newsletter, drafts among them; the youngest first',
    role: 'viewer',
    parameters: query('issues'),
    answers: { 200: 'AdminIssuePage' },
  }),
  getIssue: route({
    operationId: 'getAdminIssue',
    summary: 'One issue as its staff write it, and how far its sending has come',
    description:
      'Of a draft `progress.recipients` says who would get it now. Its `ETag` is its `revision` in quotes.',
    role: 'viewer',
    parameters: [issueId],
    answers: { 200: 'AdminIssue' },
    problems: ['not-found'],
  }),
  putIssue: route({
    operationId: 'putIssue',
    summary: 'Write an issue',
    description:
      'A draft, until it is sent. The words of one that was sent or stopped can be corrected, for the archive and for who has ' +
      'not got it yet; list and topics stay. `conflict` while it is being sent. With `If-Match` it is written only where nobody ' +
      'else changed, sent or deleted it since it was read; how far its sending has come is no change of it.',
    role: 'editor',
    parameters: [issueId, ifMatch],
    body: 'IssueRecordInput',
    answers: { 200: 'AdminIssue', 201: 'AdminIssue' },
    problems: ['conflict', 'changed-meanwhile'],
  }),
  deleteIssue: route({
    operationId: 'deleteIssue',
    summary: 'Delete a draft',
    role: 'editor',
    parameters: [issueId],
    answers: { 204: '' },
    problems: ['not-found', 'conflict'],
  }),
  sendIssue: route({
    operationId: 'sendIssue',
    summary: 'Send an issue, or go on after it was stopped',
    description:
      'Who gets it is settled the first time. It goes out as the throttle allows, once to everybody; whoever leaves before is left ' +
      'out. From now on it is in the archive. The same again changes nothing. With `If-Match` it goes out only as it was read.',
    role: 'editor',
    parameters: [issueId, ifMatch],
    body: 'IssueActInput',
    bodyOptional: true,
    answers: { 200: 'AdminIssue' },
    problems: ['not-found', 'conflict', 'changed-meanwhile'],
  }),
  stopIssue: route({
    operationId: 'stopIssue',
    summary: 'Stop the sending of an issue',
    description: 'Nothing more of it goes out until it is sent again; what was handed over is gone.',
    role: 'editor',
    parameters: [issueId],
    body: 'IssueActInput',
    bodyOptional: true,
    answers: { 200: 'AdminIssue' },
    problems: ['not-found', 'conflict'],
  }),
  testIssue: route({
    operationId: 'testIssue',
    summary: 'Mail one copy, marked as a test',
    role: 'editor',
    parameters: [issueId],
    body: 'IssueTestInput',
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  countSubscribers: route({
    operationId: 'countSubscribers',
    summary: 'How many read what',
    description: 'Numbers only.',
    role: 'viewer',
    answers: { 200: 'SubscriberCounts' },
  }),
  exportSubscribers: route({
    operationId: 'exportSubscribers',
    summary: 'Who reads a list, as a table for spreadsheets',
    description: 'As the other tables. The export is written down.',
    role: 'viewer',
    parameters: query('subscribersCsv'),
    answers: { 200: 'csv' },
    problems: ['not-found'],
  }),
  eraseAddress: route({
    operationId: 'eraseAddress',
    summary: 'Delete all that the newsletter has of an address',
    description:
      'Subscriber, requests, links, mail and what is in quarantine. The ledger keeps that there was an agreement, without an ' +
      'address. The address stands in the body: what stands in a path is logged by the way.',
    role: 'admin',
    body: 'EraseAddressInput',
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  eraseSubscriber: route({
    operationId: 'eraseSubscriber',
    summary: 'The same by a subscriber’s id',
    role: 'admin',
    parameters: [path('id', 'Id of a subscriber, as the export has it.')],
    body: 'EraseInput',
    bodyOptional: true,
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  getRetention: route({
    operationId: 'getRetention',
    summary: 'What is kept how long, rule by rule, and how much of it is over',
    description: 'What is over goes by itself every hour; this changes nothing.',
    role: 'viewer',
    answers: { 200: 'RetentionReport' },
  }),
  purge: route({
    operationId: 'purge',
    summary: 'Delete now what is over',
    description: 'Answers how many of each rule went; with `dryRun` how many would.',
    role: 'admin',
    body: 'PurgeInput',
    bodyOptional: true,
    answers: { 200: 'RetentionReport' },
  }),
} satisfies Record<string, DescribeRouteOptions>;
