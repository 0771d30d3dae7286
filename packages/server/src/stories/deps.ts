import type { Foundations } from '../http/context.ts';
import type { ImageStore } from '../images/types.ts';

/** What stories stand on. */
export interface StoryDeps extends Pick<
  Foundations,
  'db' | 'now' | 'secret' | 'baseUrl' | 'formLimits' | 'nudge'
> {
  readonly images: ImageStore;
}

export const DAY = 24 * 3_600_000;
/** So long a link to a story is good after it was last written; whoever has an older one has a new one mailed. */
export const LINK_DAYS = 30;
