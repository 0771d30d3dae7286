/** What stands around a form of a network, and in its place. */
import type { Translator } from '@koinon/i18n';
import { html, type TemplateResult } from 'lit';
import { alertIcon, infoIcon, offlineIcon } from '../core/index.ts';
import type { FormView } from '../form/index.ts';
import { renderState, type Said } from '../form/state.ts';
import type { Screen } from './network-form.model.ts';
import type { NetworkFormWords } from './words.ts';

export interface NetworkFormContext {
  readonly w: Translator<NetworkFormWords>;
  readonly view: FormView;
  /** Where the mail went; '' where nobody knows any more. */
  readonly email: string;
  readonly retry: () => void;
  readonly correct: () => void;
  readonly sendAgain: () => void;
}

export type TroubleScreen = Exclude<Screen, 'loading' | 'form' | 'done'>;

const keys = {
  error: 'error',
  offline: 'offline',
  'no-server': 'noServer',
  'not-published': 'notPublished',
} as const;

export function wordsOf(w: Translator<NetworkFormWords>, screen: TroubleScreen): Said {
  const key = keys[screen];
  return { title: w(`signup.${key}`), hint: w(`signup.${key}Hint`) };
}

export function renderTrouble({ w, view, retry }: NetworkFormContext, screen: TroubleScreen): TemplateResult {
  const again = screen === 'error' || screen === 'offline';
  return renderState(
    view,
    screen,
    wordsOf(w, screen),
    screen === 'error' ? alertIcon : screen === 'offline' ? offlineIcon : infoIcon,
    again
      ? html`<p>
          <button class="button primary" type="button" part="button" @click=${retry}>
            ${w('signup.retry')}
          </button>
        </p>`
      : '',
  );
}

/** Its slot is there from the first render on; the words follow. */
export const renderHeader = ({ w, view }: NetworkFormContext): TemplateResult =>
  html`<div class="header" part="header" id="top" tabindex="-1">
    <slot name="heading">${view.heading(0, w('signup.title'), { part: 'heading' })}</slot>
  </div>`;
