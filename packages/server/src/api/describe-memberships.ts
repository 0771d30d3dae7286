import type { DescribeRouteOptions } from 'hono-openapi';
import { body, idempotencyKey } from './describe-forms.ts';
import { json, network, notModified, problems } from './describe.ts';

const tags = ['Memberships'];

const token = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Of a link that was mailed: it is the only key to the membership.',
  schema: { type: 'string' },
} as const;

const parameters = [token, network];
const membership = {
  200: { description: 'The membership as it stands now', content: json('Membership') },
};
const linkProblems = ['network-not-found', 'not-found', 'link-expired', 'invalid'] as const;
const bodyProblems = ['bad-request', 'payload-too-large', 'unsupported-media-type'] as const;

/** What the OpenAPI document says of memberships and charters. */
export const membershipDocs = {
  join: {
    operationId: 'createMembership',
    summary: 'Ask to join a network',
    description:
      'The answer is the same for a new and for a known address: what there is to say is said by mail. Three separate acts go ' +
      'with it: the charter, by the version that was read, the declaration that one works for the body, and the notice. ' +
      '`charter-changed`: there is a newer version, to be read first. Pages of other sites may write only where the network ' +
      'lists their origin.',
    tags,
    parameters: [network, idempotencyKey],
    requestBody: body('MembershipInput'),
    responses: {
      202: { description: 'A mail is on its way', content: json('CheckMail') },
      ...problems(
        'bad-request',
        'idempotency-key-missing',
        'origin-not-allowed',
        'network-not-found',
        'form-not-published',
        'charter-changed',
        'idempotency-key-running',
        'payload-too-large',
        'unsupported-media-type',
        'invalid',
        'idempotency-key-reused',
        'too-fast',
      ),
    },
  },
  membership: {
    operationId: 'getMembership',
    summary: 'What a member’s mailed link opens',
    description: 'Changes nothing, however often it is asked: programs that look at mail follow links.',
    tags,
    parameters,
    responses: { ...membership, ...problems(...linkProblems) },
  },
  changeMembership: {
    operationId: 'updateMembership',
    summary: 'Change what one said, and what the directory shows of it',
    description:
      'What is given is changed. Where bodies are members, another body is a new question of seats: the answer may say `review`.',
    tags,
    parameters,
    requestBody: body('MembershipChanges'),
    responses: {
      ...membership,
      ...problems('origin-not-allowed', ...linkProblems, 'conflict', ...bodyProblems),
    },
  },
  confirmMembership: {
    operationId: 'confirmMembership',
    summary: 'Confirm the address',
    description:
      'An address of a public body, with a seat free where seats are counted, makes an active member; every other one is looked at ' +
      'by staff, and `reason` says why. Doing it twice is no failure: the second answer is the state.',
    tags,
    parameters,
    responses: { ...membership, ...problems('origin-not-allowed', ...linkProblems) },
  },
  acceptCharter: {
    operationId: 'acceptCharter',
    summary: 'Accept a new version of the charter',
    description: 'Who was suspended because of it is active again, where a seat of the body is free still.',
    tags,
    parameters,
    requestBody: body('CharterAcceptance'),
    responses: {
      ...membership,
      ...problems('origin-not-allowed', ...linkProblems, 'conflict', 'charter-changed', ...bodyProblems),
    },
  },
  cancelMembership: {
    operationId: 'cancelMembership',
    summary: 'Leave the network',
    description: 'Doing it twice is no failure.',
    tags,
    parameters,
    responses: { ...membership, ...problems('origin-not-allowed', ...linkProblems) },
  },
  exportMembership: {
    operationId: 'exportMembership',
    summary: 'Everything that is kept about the member’s address in the network',
    description:
      'GDPR, articles 15 and 20: the membership, what was agreed to, subscriptions and registrations.',
    tags,
    parameters,
    responses: {
      200: { description: 'To be saved as a file', content: json('MembershipExport') },
      ...problems(...linkProblems),
    },
  },
  eraseMembership: {
    operationId: 'eraseMembership',
    summary: 'Delete the membership',
    description:
      'What remains is that there were agreements, without a name or an address, as long as somebody may ask for them. ' +
      'Subscriptions and registrations are ended by their own links.',
    tags,
    parameters,
    responses: { 204: { description: 'Deleted' }, ...problems('origin-not-allowed', ...linkProblems) },
  },
  charter: {
    operationId: 'getCharter',
    summary: 'A version of the network’s charter',
    tags,
    parameters: [
      {
        name: 'version',
        in: 'path',
        required: true,
        description: 'As it was published, or `current`: the one to accept now.',
        schema: { type: 'string' },
        example: 'current',
      },
      network,
    ],
    responses: {
      200: {
        description: 'The charter, with the hash of its text in each language',
        content: json('Charter'),
      },
      ...notModified,
      ...problems('network-not-found', 'not-found', 'invalid'),
    },
  },
} satisfies Record<string, DescribeRouteOptions>;
