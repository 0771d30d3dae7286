import type { DescribeRouteOptions } from 'hono-openapi';
import { eventId, json, network, notModified, problems } from './describe.ts';

const token = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Of a link that was mailed: it is the only key to the registration.',
  schema: { type: 'string' },
} as const;

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    '8 to 128 visible ASCII characters, new for every form that is begun and the same for every attempt to send it: ' +
    'the same key with the same body gets the same answer, for seven days, and nothing is done twice.',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
  example: '0f8fad5b-d9cb-469f-a165-70867728950e',
} as const;

export const body = (schema: string) => ({ required: true, content: json(schema) });
const registration = {
  200: { description: 'The registration as it stands now', content: json('Registration') },
};
const linkProblems = ['network-not-found', 'not-found', 'link-expired', 'invalid'] as const;

/** What the OpenAPI document says of forms, what is sent through them, and what mailed links open. */
export const formDocs = {
  form: {
    operationId: 'getForm',
    summary: 'A form with its ticket',
    description:
      'What the form asks as data, the privacy notice to show before its button, and whether one can register just now. Where ' +
      'one cannot, `ticket` and `definition` are null and `state` says why. Never kept: each form that is begun has a ticket of ' +
      'its own, good for a day. It is no secret and opens nothing; who sends a form without one meets stricter limits.',
    tags: ['Forms'],
    parameters: [
      {
        name: 'form',
        in: 'path',
        required: true,
        schema: { type: 'string', enum: ['registration', 'newsletter', 'membership', 'story'] },
      },
      {
        name: 'event',
        in: 'query',
        description:
          'Of `registration` only, and needed there: id of an event, or of one day of a recurring event.',
        schema: { type: 'string' },
      },
      {
        name: 'template',
        in: 'query',
        description: 'Of `story` only: id of one of the network’s templates. An unknown one is none.',
        schema: { type: 'string' },
      },
      network,
    ],
    responses: {
      200: { description: 'The form', content: json('Form') },
      ...problems('network-not-found', 'not-found', 'form-not-published', 'invalid'),
    },
  },
  register: {
    operationId: 'createRegistration',
    summary: 'Register for an event',
    description:
      'The answer is the same for a new and for a known address, and for one that may not come: what there is to say is said by ' +
      'mail. A new registration keeps its place for 30 minutes, until the address is confirmed; after that, or where there was ' +
      'no place, the link in the mail takes a free place or keeps one’s place in the line. A form that is sent within 3 ' +
      'seconds of its ticket is refused with `too-fast` and may be sent again after `Retry-After`. Pages of other sites may ' +
      'write only where the network lists their origin.',
    tags: ['Registrations'],
    parameters: [eventId, network, idempotencyKey],
    requestBody: body('RegistrationInput'),
    responses: {
      202: { description: 'A mail is on its way', content: json('CheckMail') },
      ...problems(
        'bad-request',
        'idempotency-key-missing',
        'origin-not-allowed',
        'network-not-found',
        'not-found',
        'form-not-published',
        'registration-not-open',
        'no-places',
        'idempotency-key-running',
        'payload-too-large',
        'unsupported-media-type',
        'invalid',
        'idempotency-key-reused',
        'too-fast',
      ),
    },
  },
  registration: {
    operationId: 'getRegistration',
    summary: 'What a mailed link opens',
    description: 'Changes nothing, however often it is asked: programs that look at mail follow links.',
    tags: ['Registrations'],
    parameters: [token, network],
    responses: { ...registration, ...problems(...linkProblems) },
  },
  changeRegistration: {
    operationId: 'updateRegistration',
    summary: 'Change a registration',
    description: 'What is given is changed. Where the new choice has no places nothing is.',
    tags: ['Registrations'],
    parameters: [token, network],
    requestBody: body('RegistrationChanges'),
    responses: {
      ...registration,
      ...problems(
        'bad-request',
        'origin-not-allowed',
        ...linkProblems,
        'conflict',
        'no-places',
        'payload-too-large',
        'unsupported-media-type',
      ),
    },
  },
  confirmRegistration: {
    operationId: 'confirmRegistration',
    summary: 'Confirm the address, and take up the place that is kept',
    description:
      'Late, or from the line, a free place is taken; where there is none the answer says `waiting`, with the place in the line. ' +
      'Doing it twice is no failure: the second answer is the state.',
    tags: ['Registrations'],
    parameters: [token, network],
    responses: { ...registration, ...problems('origin-not-allowed', ...linkProblems, 'conflict') },
  },
  cancelRegistration: {
    operationId: 'cancelRegistration',
    summary: 'Cancel a registration',
    description: 'The place goes to the next in the line, who is told by mail. Doing it twice is no failure.',
    tags: ['Registrations'],
    parameters: [token, network],
    responses: { ...registration, ...problems('origin-not-allowed', ...linkProblems, 'conflict') },
  },
  organisations: {
    operationId: 'listOrganisations',
    summary: 'Bodies of the network’s register',
    tags: ['Forms'],
    parameters: [
      {
        name: 'q',
        in: 'query',
        description:
          'Words that all must occur in the name or the acronym. Accents, case and final sigma do not matter.',
        schema: { type: 'string', maxLength: 200 },
      },
      { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
      network,
    ],
    responses: {
      200: { description: 'Those that begin with the words first', content: json('OrganizationList') },
      ...notModified,
      ...problems('network-not-found', 'invalid'),
    },
  },
} satisfies Record<string, DescribeRouteOptions>;
