/** What may be wrong in the form by which one tells a story, in British English. */
import type { Catalogue } from '../../../messages.ts';

export const formStoryLaterEn = {
  'form.error.story.title.required': 'Give the story a title',
  'form.error.story.summary.required': 'Say in two or three sentences what it is about',
  'form.error.story.resourceType.required': 'Choose what you are sharing',
  'form.error.story.why.required': 'Write why you did it',
  'form.error.story.how.required': 'Write how you did it',
  'form.error.story.learned.required': 'Write what you learned, or what you expect',
  'form.error.story.licence.required': 'Choose what others may do with the story',
  'form.error.story.rights.required': 'Tick the box to say that you may publish the story and its pictures',
  'form.error.images.required': 'Add at least one picture',
  'form.error.images.too-many': 'Keep {maximum} pictures at most',
  'form.error.not-uploaded': 'This picture has not been uploaded. Wait until it is, try again or remove it',
  'form.error.not-an-image':
    'This file is not a picture that can be used here. Choose a JPEG, PNG or WebP file. If it is a photo from a telephone (HEIC), save it as JPEG first',
  'form.error.image-damaged':
    'This picture cannot be opened: the file is damaged or not complete. Choose another copy of it',
  'form.error.too-many-pixels':
    'This picture is too big: 50 megapixels at most. Make it smaller and choose it again',
} as const satisfies Catalogue;

export type FormStoryLaterMessages = typeof formStoryLaterEn;
