/** The form of stories, and what stands under it and in its place. */
import type { Translator } from '@koinon/i18n';
import type { Lazy } from '../core/index.ts';
import { renderTrouble, troubleKeys, type TroubleScreen } from '../form/around.ts';
import type { FormController, FormView } from '../form/index.ts';
import type { Said } from '../form/state.ts';
import { renderWaiting } from '../form/view.ts';
import type { After } from './after/index.ts';
import type { LaterButton } from './later-button.ts';
import type { Screen } from './story-submission.model.ts';
import type { StoryWords } from './words.ts';

export interface StoryContext {
  readonly w: Translator<StoryWords>;
  readonly view: FormView;
  readonly form: FormController;
  readonly after: Lazy<After>;
  readonly later: LaterButton;
  /** What stands in the form is about to be another version. */
  readonly waiting: boolean;
  readonly retry: () => void;
}

export function wordsOf(w: Translator<StoryWords>, screen: TroubleScreen): Said {
  const key = troubleKeys[screen];
  return { title: w(`tell.${key}`), hint: w(`tell.${key}Hint`) };
}

export function renderScreen(ctx: StoryContext, screen: Screen): unknown {
  const { view, after, w, retry } = ctx;
  const trouble = (why: TroubleScreen) => renderTrouble(view, why, wordsOf(w, why), w('tell.retry'), retry);
  switch (screen) {
    case 'loading':
      return renderWaiting();
    case 'found':
    case 'done':
      return after.missing ? trouble('error') : (after.get()?.render(screen, view) ?? renderWaiting());
    case 'form':
      // Nobody writes in what is about to be another version.
      return ctx.waiting ? renderWaiting() : renderForm(ctx);
    default:
      return trouble(screen);
  }
}

function renderForm({ w, view, form, after: { loaded: after }, later }: StoryContext): unknown {
  const busy = form.phase === 'sending' || form.phase === 'waiting';
  return [
    after?.renderAbove(view),
    form.render(view),
    after?.renderPageLink(),
    busy || after?.draft.state.over ? undefined : later.render(w),
    after?.renderBelow(view, w('form.email'), busy),
  ];
}
