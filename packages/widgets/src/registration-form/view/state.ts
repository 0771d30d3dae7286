/** What stands in the place of a form; here for when it could not be loaded. The other reasons are in `rest/`. */
import { html, type TemplateResult } from 'lit';
import { alertIcon, offlineIcon } from '../../core/index.ts';
import { renderState, type Said } from '../../form/state.ts';
import type { Screen } from '../registration-form.model.ts';
import type { RegistrationContext } from './context.ts';

export type TroubleScreen = 'error' | 'offline';
export type ClosedScreen = Exclude<Screen, 'form' | 'line' | 'done' | 'loading' | TroubleScreen>;

export const isTrouble = (screen: Screen): screen is TroubleScreen =>
  screen === 'error' || screen === 'offline';

export const troubleWords = ({ w }: Pick<RegistrationContext, 'w'>, screen: TroubleScreen): Said => ({
  title: w(`register.${screen}`),
  hint: w(`register.${screen}Hint`),
});

export const renderTrouble = (ctx: RegistrationContext, screen: TroubleScreen): TemplateResult =>
  renderState(
    ctx,
    screen,
    troubleWords(ctx, screen),
    screen === 'error' ? alertIcon : offlineIcon,
    html`<p>
      <button class="button primary" type="button" part="button" @click=${ctx.retry}>
        ${ctx.w('calendar.retry')}
      </button>
    </p>`,
  );
