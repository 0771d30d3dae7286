import type { DescribeRouteOptions } from 'hono-openapi';
import { pictures } from '../images/describe.ts';
import { path, query, route } from './describe-route.ts';

const storyId = path('id', 'Id of a story.');

const act = (
  verb: string,
  summary: string,
  description: string,
  body: 'StoryReviewInput' | 'StoryMessageInput' | 'StoryPublishInput',
): DescribeRouteOptions =>
  route({
    operationId: `${verb}Story`,
    summary,
    description: `${description} \`note\` is kept beside the act and never mailed.`,
    role: 'editor',
    parameters: [storyId],
    body,
    bodyOptional: body !== 'StoryMessageInput',
    answers: { 200: 'AdminStory' },
    problems: [
      'not-found',
      'conflict',
      ...(verb === 'publish' ? (['address-unproved', 'draft-changed'] as const) : []),
    ],
  });

function pictureRoute(about: DescribeRouteOptions): DescribeRouteOptions {
  const found = { description: 'The picture', content: pictures };
  return { ...about, responses: { ...about.responses, 200: found } };
}

const MAILED = 'The message is mailed to the author and stays in the history.';

/** What the OpenAPI document says of stories to staff. */
export const storyDocs = {
  listStories: route({
    operationId: 'listAdminStories',
    summary: 'What authors handed in, the longest waiting first',
    description: 'Without `status` what waits for staff: `submitted` and `in-review`.',
    role: 'viewer',
    parameters: query('stories'),
    answers: { 200: 'AdminStoryPage' },
  }),
  getStory: route({
    operationId: 'getAdminStory',
    summary: 'One story as it was last handed in, with every step and act',
    description:
      'What its author is writing just now is nobody’s to read: before it was first handed in, `content` is null and `uploads` an empty list. Until it is published ' +
      'its pictures are below `/v1/admin/stories/{id}/uploads/`, which want the token too.',
    role: 'viewer',
    parameters: [storyId],
    answers: { 200: 'AdminStoryDetail' },
    problems: ['not-found'],
  }),
  getStoryPicture: pictureRoute(
    route({
      operationId: 'getStoryPicture',
      summary: 'A picture of a story, published or not',
      role: 'viewer',
      parameters: [
        storyId,
        path('image', 'Id of the picture.'),
        path('file', 'One of its widths (pixels) with `.webp` or `.jpg`, as `960.webp`.'),
      ],
      answers: { 200: '' },
      problems: ['not-found'],
    }),
  ),
  reviewStory: act(
    'review',
    'Say that somebody reads it',
    'From `submitted`. The author sees it on the story’s page and gets no mail.',
    'StoryReviewInput',
  ),
  requestChangesStory: act(
    'requestChanges',
    'Give it back to its author',
    `From \`submitted\` or \`in-review\`; the author can write in it again. ${MAILED}`,
    'StoryMessageInput',
  ),
  publishStory: act(
    'publish',
    'Publish it',
    'From `submitted` or `in-review`. From now on everybody reads it, and its pictures are public. Without `slug` its address is made ' +
      'of its title (Greek in Latin letters), with a number where another story has it. `translationOf`: id or slug of a published ' +
      'story that has no version in this language yet. `resourceType`: what it is filed as, where its author chose ' +
      'another. `address-unproved` until the author did something by a mailed link. With ' +
      '`revision`, the one that you read, nothing else is published: `draft-changed`. The ' +
      'author gets a mail with the address, and with `message` in it.',
    'StoryPublishInput',
  ),
  rejectStory: act(
    'reject',
    'Decline it',
    `From \`submitted\`, \`in-review\` or \`changes-requested\`; it cannot be taken back. ${MAILED}`,
    'StoryMessageInput',
  ),
  withdrawStory: act(
    'withdraw',
    'Take a published story back',
    `It is gone from every list and feed at once, its pictures with it; its address says that it was withdrawn. ${MAILED}`,
    'StoryMessageInput',
  ),
  eraseStory: route({
    operationId: 'eraseStory',
    summary: 'Delete a story with all that is known of the people in it',
    description:
      'For who asks to be forgotten, in whichever state it is: its text, history, pictures, links and mail are gone, and its author ' +
      'gets no mail. Its address is unknown from then on, where that of a withdrawn story says that it was withdrawn. The ledger keeps that ' +
      'there was an agreement, without an address. It cannot be undone; a note must not name the person.',
    role: 'admin',
    parameters: [storyId],
    body: 'EraseInput',
    bodyOptional: true,
    answers: { 204: '' },
    problems: ['not-found'],
  }),
} satisfies Record<string, DescribeRouteOptions>;
