import { IMAGE_MAX_BYTES, IMAGE_MAX_PIXELS, STORY_IMAGES_MAX } from '@koinon/contract';
import { json, network, problems } from '../api/describe.ts';
import { idempotencyKey } from '../api/describe-forms.ts';
import { linkProblems, storyToken } from '../api/describe-stories.ts';

const tags = ['Stories'];

const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Of the picture, as its upload answered.',
  schema: { type: 'string' },
} as const;

const file = {
  name: 'file',
  in: 'path',
  required: true,
  description: 'One of its widths (pixels) with `.webp` or `.jpg`.',
  schema: { type: 'string' },
  example: '960.webp',
} as const;

const binary = { schema: { type: 'string' as const, format: 'binary' } };
/** Answers that are a picture. */
export const pictures = { 'image/webp': binary, 'image/jpeg': binary };

/** What the OpenAPI document says of pictures. */
export const uploadDocs = {
  upload: {
    operationId: 'uploadStoryImage',
    summary: 'Add a picture to a draft',
    description:
      `The body is the file itself: JPEG, PNG or WebP as its first bytes tell, ${IMAGE_MAX_BYTES / 1024 / 1024} MB and ` +
      `${IMAGE_MAX_PIXELS / 1e6} megapixels at most, ${STORY_IMAGES_MAX} of a story. Its pixels are kept, upright, in up to three ` +
      'widths; what else it says (place, camera, names) is not. Refused with `invalid` and pointer `/file`: `not-an-image`, ' +
      '`image-damaged`, `too-many-pixels`. The same key again is the same picture, whatever the body. It may be seen with the draft’s link ' +
      'only until the story is published. `unavailable`: too much is waiting, come back after `Retry-After`.',
    tags,
    parameters: [storyToken, network, idempotencyKey],
    requestBody: {
      required: true,
      content: { 'image/jpeg': binary, 'image/png': binary, 'image/webp': binary },
    },
    responses: {
      201: { description: 'The picture as it is kept', content: json('StoryUpload') },
      ...problems(
        'bad-request',
        'idempotency-key-missing',
        ...linkProblems,
        'payload-too-large',
        'unsupported-media-type',
        'unavailable',
      ),
    },
  },
  remove: {
    operationId: 'deleteStoryImage',
    summary: 'Remove a picture from a draft',
    tags,
    parameters: [storyToken, id, network],
    responses: {
      204: { description: 'It is gone' },
      ...problems(...linkProblems),
    },
  },
  file: {
    operationId: 'getStoryImageFile',
    summary: 'A picture of a draft',
    tags,
    parameters: [storyToken, id, file, network],
    responses: {
      200: { description: 'The file; nobody on the way keeps it', content: pictures },
      ...problems('network-not-found', 'not-found', 'link-expired', 'invalid'),
    },
  },
};
