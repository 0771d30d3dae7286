/** What stands around the form of stories, and in its place. */
import type { Translator } from '@koinon/i18n';
import { html, type TemplateResult } from 'lit';
import { alertIcon, infoIcon, offlineIcon } from '../core/index.ts';
import type { FormView } from '../form/index.ts';
import { renderState } from '../form/state.ts';
import type { Screen } from './story-submission.model.ts';
import type { StoryWords } from './words.ts';

export type TroubleScreen = Exclude<Screen, 'loading' | 'found' | 'form' | 'done'>;

const keys = {
  error: 'error',
  offline: 'offline',
  'no-server': 'noServer',
  'not-published': 'notPublished',
} as const;

export const wordsOf = (w: Translator<StoryWords>, screen: TroubleScreen) => ({
  title: w(`tell.${keys[screen]}`),
  hint: w(`tell.${keys[screen]}Hint`),
});

export function renderTrouble(
  w: Translator<StoryWords>,
  view: FormView,
  screen: TroubleScreen,
  retry: () => void,
): TemplateResult {
  const again = screen === 'error' || screen === 'offline';
  return renderState(
    view,
    screen,
    wordsOf(w, screen),
    screen === 'error' ? alertIcon : screen === 'offline' ? offlineIcon : infoIcon,
    again
      ? html`<p>
          <button class="button primary" type="button" part="button" @click=${retry}>
            ${w('tell.retry')}
          </button>
        </p>`
      : '',
  );
}

/** Its slot is there from the first render on; the words follow. */
export const renderHeader = (w: Translator<StoryWords>, { heading }: FormView): TemplateResult =>
  html`<div class="header" part="header" id="top" tabindex="-1">
    <slot name="heading">${heading(0, w('tell.title'), { part: 'heading' })}</slot>
  </div>`;

/** Under the form, from the first render on: what it opens comes when it is pressed. */
export const renderLater = (w: Translator<StoryWords>, open: boolean, press: () => void): TemplateResult =>
  html`<p class="later" part="later">
    <button
      class="button"
      part="button"
      type="button"
      id="later"
      aria-expanded=${String(open)}
      @click=${press}
    >
      ${w('tell.later')}
    </button>
  </p>`;
