import type { CalendarEvent } from '@koinon/contract';
import type { DetailMessages, Translator } from '@koinon/i18n';
import type { ViewContext } from '../view/context.ts';

/** As the rest of the view, with the words of the details. */
export interface DetailsContext extends ViewContext {
  readonly w: Translator<DetailMessages>;
  /**
   * The button that opens the event's registration form here, and the form; undefined where its own page is the way.
   * `depth` is that of the heading above.
   */
  readonly register: (event: CalendarEvent, words: string, depth: number) => unknown;
}
