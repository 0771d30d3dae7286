import type { DescribeRouteOptions } from 'hono-openapi';
import { body, idempotencyKey } from './describe-forms.ts';
import { json, network, problems } from './describe.ts';

const tags = ['Stories'];

export const storyToken = {
  name: 'token',
  in: 'path',
  required: true,
  description:
    'Of a link to the draft: the one that its beginning answered, or one that was mailed. It is the only key to it. ' +
    'What is done by a mailed one proves the address.',
  schema: { type: 'string' },
} as const;

const parameters = [storyToken, network];
const saved = { 200: { description: 'How the story stands now', content: json('StorySaved') } };
/** Of what is written by a link. */
export const linkProblems = [
  'origin-not-allowed',
  'network-not-found',
  'not-found',
  'link-expired',
  'conflict',
  'invalid',
] as const;
const bodyProblems = ['bad-request', 'payload-too-large', 'unsupported-media-type'] as const;

/** What the OpenAPI document says of stories while they are their authors'. */
export const storyDraftDocs = {
  begin: {
    operationId: 'createStory',
    summary: 'Begin a story',
    description:
      'Makes a draft of whatever is answered so far: nothing is refused for being unfinished. The token in the answer is shown ' +
      'this once (and again for the same key); it opens the draft for 30 days after it was last saved. Unfinished drafts are ' +
      'deleted after the time that `expiresAt` says. Pages of other sites may write only where the network lists their origin.',
    tags,
    parameters: [network, idempotencyKey],
    requestBody: body('StoryDraftInput'),
    responses: {
      201: { description: 'The draft', content: json('StoryCreated') },
      ...problems(
        'bad-request',
        'idempotency-key-missing',
        'origin-not-allowed',
        'network-not-found',
        'form-not-published',
        'idempotency-key-running',
        'link-expired',
        'payload-too-large',
        'unsupported-media-type',
        'invalid',
        'idempotency-key-reused',
        'too-fast',
      ),
    },
  },
  change: {
    operationId: 'updateStory',
    summary: 'Save a draft',
    description:
      '`answers` takes the place of what was kept, whole; `revision` is the one that was read. Another one since then is refused ' +
      'with `draft-changed`, and nothing is written: two pages never write over each other. Renews the links to the draft.',
    tags,
    parameters,
    requestBody: body('StoryChanges'),
    responses: { ...saved, ...problems(...linkProblems, 'draft-changed', ...bodyProblems) },
  },
  submit: {
    operationId: 'submitStory',
    summary: 'Hand in a story as it is kept',
    description:
      'Also once more, after changes were asked for. What is wrong is said as `invalid`, whose pointers are the names of the ' +
      'form’s fields. A mail says that it has come; where the address is not proved yet, its link does that. Again with the same ' +
      'revision is no failure.',
    tags,
    parameters,
    requestBody: body('StoryRevision'),
    responses: {
      ...saved,
      ...problems(...linkProblems, 'draft-changed', 'form-not-published', ...bodyProblems),
    },
  },
  takeBack: {
    operationId: 'takeBackStory',
    summary: 'Take a story back',
    description:
      'A published one is gone from every list at once. What nobody had handed in is deleted at the next round.',
    tags,
    parameters,
    requestBody: body('StoryRevision'),
    responses: { ...saved, ...problems(...linkProblems, 'draft-changed', ...bodyProblems) },
  },
  confirm: {
    operationId: 'confirmStory',
    summary: 'Confirm the address',
    description:
      'By a mailed link only; another one is refused with `conflict`. Doing it twice is no failure. Reading never confirms ' +
      'anything: programs that look at mail follow links.',
    tags,
    parameters,
    responses: { ...saved, ...problems(...linkProblems) },
  },
  link: {
    operationId: 'mailStoryLink',
    summary: 'Have a link to the story mailed',
    description:
      'To go on elsewhere. Where nobody has proved the address that the story has, the one that is given is the story’s from then on, ' +
      'and links that were mailed to another open it no longer. Where somebody has, the story is of the new address once something ' +
      'is done by the link that went there; until then the old links work, and one who mistypes it loses nothing. After it was handed ' +
      'in only the proved address gets mail, until changes are asked for. The answer is the same for every address.',
    tags,
    parameters,
    requestBody: body('StoryLinkInput'),
    responses: {
      202: { description: 'A mail is on its way', content: json('CheckMail') },
      ...problems(...linkProblems, ...bodyProblems),
    },
  },
} satisfies Record<string, DescribeRouteOptions>;
