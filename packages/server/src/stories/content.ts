/** What is kept of a story that was handed in: structured blocks and pictures, no markup and no HTML. */
import {
  parseMarkup,
  type Block,
  type FieldError,
  type Image,
  type StoryContent,
  type StoryImageInput,
  type StorySection,
  type StorySubmission,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { StoryContentSchema } from '@koinon/contract/stories';
import { RequestProblem } from '../http/problem.ts';
import { imageAddresses, MEDIA_PATH } from '../images/addresses.ts';
import type { StoredImage } from '../images/types.ts';

export interface ContentSource {
  readonly body: StorySubmission;
  /** BCP 47. */
  readonly lang: string;
  /** All pictures that were taken in for the story. */
  readonly uploads: readonly StoredImage[];
  /** The name of the author's body in the story's language; null: not said. */
  readonly organisation: string | null;
  /** The server's public address. */
  readonly baseUrl: string;
}

type Section = StoryContent['sections'][number];

/**
 * Throws `invalid` for what the schema of the answers lets pass and a story cannot be: a section of which nothing is left to
 * read, a picture that is not there. Pointers are the fields' names.
 */
export function contentOf(source: ContentSource): StoryContent {
  const { body, lang, organisation } = source;
  const pictures = picturesOf(source);
  const errors: FieldError[] = [...pictures.errors];
  const at = (place: string) => pictures.images.filter(one => one.place === place).map(({ image }) => image);
  const section = (
    name: StorySection,
    markup: string,
    pointer: string,
    heading: string | null = null,
  ): Section => {
    const figures = at(name).map((image): Block => ({ type: 'figure', image }));
    const { blocks } = parseMarkup(markup);
    if (blocks.length === 0) errors.push({ pointer, code: 'required', params: {} });
    if (blocks.length + figures.length > MOST_BLOCKS) errors.push({ pointer, code: 'too-long', params: {} });
    return { section: name, heading, blocks: [...blocks, ...figures] };
  };
  const sections = [
    section('why', body.why, '/why'),
    section('how', body.how, '/how'),
    section('learned', body.learned, '/learned'),
    ...body.sections.map((one, index) => section('free', one.body, `/sections/${index}/body`, one.heading)),
    ...(body.next === null ? [] : [section('next', body.next, '/next')]),
  ];
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  const [cover, ...covers] = at('cover');
  // A section that is not there has no end at which a picture could stand.
  const homeless = body.next === null ? at('next') : [];
  const checked = check(StoryContentSchema, {
    lang,
    title: body.title,
    summary: body.summary,
    resourceType: body.resourceType,
    axes: [...new Set(body.axes)],
    sections,
    image: cover ?? null,
    gallery: [...covers, ...homeless, ...at('gallery')],
    people: body.people,
    participation: body.participation,
    links: body.links,
    author: body.byline ? { name: body.name, organization: organisation } : null,
    licence: body.licence,
    sourceUrl: null,
    demo: false,
  });
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** Of one section, as the contract has it. */
const MOST_BLOCKS = 400;

interface Placed {
  readonly place: StoryImageInput['place'];
  readonly image: Image;
}

function picturesOf({ body, lang, uploads, baseUrl }: ContentSource): {
  readonly images: readonly Placed[];
  readonly errors: readonly FieldError[];
} {
  const images: Placed[] = [];
  const errors: FieldError[] = [];
  const used = new Set<string>();
  for (const [index, input] of body.images.entries()) {
    const stored = uploads.find(({ id }) => id === input.upload);
    if (!stored || used.has(input.upload)) {
      errors.push({ pointer: `/images/${index}`, code: 'not-uploaded', params: {} });
      continue;
    }
    used.add(input.upload);
    const inLang = (text: string | null) => (text === null ? null : { [lang]: text });
    images.push({
      place: input.place,
      image: {
        ...imageAddresses(stored, `${baseUrl}${MEDIA_PATH}`),
        alt: input.decorative ? null : inLang(input.alt),
        caption: inLang(input.caption),
        creditText: input.credit,
      },
    });
  }
  return { images, errors };
}

/** Ids of the pictures that a story shows: what of its uploads may be seen once it is published. */
export function imagesIn({ image, gallery, sections }: StoryContent): string[] {
  const figures = sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.type === 'figure' ? [block.image] : [])),
  );
  const all = [...(image ? [image] : []), ...figures, ...gallery];
  const ids = all.flatMap(({ url }) => /\/media\/([\w-]{22})\/\d{1,4}\.(?:jpg|webp)$/.exec(url)?.[1] ?? []);
  return [...new Set(ids)];
}
