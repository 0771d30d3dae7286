import type { DetailMessages, Translator } from '@koinon/i18n';
import type { ViewContext } from '../view/context.ts';

/** As the rest of the view, with the words of the details. */
export interface DetailsContext extends ViewContext {
  readonly w: Translator<DetailMessages>;
}
