/** What the pages of a draft send, with a picture or without. */
import type { Answers, FieldError, FormDefinition } from '@koinon/contract';
import { IMAGE_MAX_BYTES, STORY_IMAGES_MAX } from '@koinon/contract';
import { formatBytes } from '@koinon/i18n';
import type { Context } from 'hono';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { readUploadForm } from '../images/multipart.ts';
import { allFields, entriesOf } from './form/answers-of.ts';
import { FILE, idOf } from './form/names.ts';
import { formDataOf } from './form-data.ts';
import type { Again } from './form-page.ts';
import { newPicture } from './story-form-page.ts';
import type { T } from './words.ts';

/** A draft of 200,000 characters of percent-encoded Greek, and what is around it. */
const STORY_BYTES = 1_500_000;
/** What is said of each picture, and what is around it. */
const MOST_PARTS = STORY_IMAGES_MAX * 10 + 30;

export interface ReceivedForm {
  readonly data: URLSearchParams;
  /** Read while it is taken in; null: none was chosen. */
  readonly file: ReadableStream<Uint8Array> | null;
}

/** Throws `unsupported-media-type`, `payload-too-large` or `bad-request`. */
export async function receiveForm(c: Context<Env>): Promise<ReceivedForm> {
  if (!/^multipart\/form-data\s*;/i.test(c.req.header('Content-Type') ?? '')) {
    return { data: await formDataOf(c, STORY_BYTES), file: null };
  }
  const { fields, file } = await readUploadForm(c.req.raw, FILE, IMAGE_MAX_BYTES, MOST_PARTS);
  return { data: fields, file };
}

interface Upload {
  readonly token: string;
  /** Of the page: the same picture sent twice is one. */
  readonly key: string;
  readonly file: ReadableStream<Uint8Array>;
  readonly definition: FormDefinition;
  readonly answers: Answers;
  /** Counts one of a story; whether it is one too many. */
  readonly tooMany: (story: string) => boolean;
}

export interface TakenFile {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  /** What is wrong with no picture in particular. */
  readonly problem?: 'busy' | 'large' | undefined;
  /** Id of what is to have the focus. */
  readonly focus?: string | undefined;
}

/** Takes the picture in and puts it after the others. What is wrong with it is said at the field; what was typed stays. */
export async function takeFile(
  { stories, images }: Pick<Services, 'stories' | 'images'>,
  { token, key, file, definition, answers, tooMany }: Upload,
): Promise<TakenFile> {
  const field = allFields(definition).find(({ type }) => type === 'images');
  if (field?.type !== 'images') throw new RequestProblem('bad-request');
  const entries = entriesOf(answers[field.name]);
  const { story } = await stories.writable(token);
  if (tooMany(story)) return { answers, errors: [], problem: 'busy' };
  try {
    const { id } = await images.take({ story, key: `page ${key}`, body: file, length: undefined });
    if (entries.some(entry => entry['upload'] === id)) return { answers, errors: [] };
    return {
      answers: { ...answers, [field.name]: [...entries, newPicture(field, id)] },
      errors: [],
      focus: idOf(`${field.name}/${entries.length}`),
    };
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    const { slug } = error;
    if (slug === 'unavailable' || slug === 'too-many-requests')
      return { answers, errors: [], problem: 'busy' };
    if (slug === 'payload-too-large') return { answers, errors: [], problem: 'large' };
    // More than the page shows: what it does not speak of is there for a day still.
    if (slug === 'conflict') {
      const full = { pointer: `/${field.name}`, code: 'too-many', params: { maximum: field.max } } as const;
      return { answers, errors: [full] };
    }
    if (slug !== 'invalid') throw error;
    const errors = (error.errors ?? []).map(({ code, params }) => ({
      pointer: `/${field.name}`,
      code,
      params,
    }));
    return { answers, errors };
  }
}

export function uploadWords(problem: NonNullable<TakenFile['problem']>, t: T): Again {
  const size = formatBytes(IMAGE_MAX_BYTES, t.locale);
  const title = problem === 'busy' ? t('draftPage.pictureBusy') : t('draftPage.pictureLarge', { size });
  return { title, button: false };
}
