/** What stands in the place of a form; here for when it could not be loaded. The other reasons are in `rest/`. */
import type { TemplateResult } from 'lit';
import { renderTrouble as renderTroubleOf } from '../../form/around.ts';
import type { Said } from '../../form/state.ts';
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
  renderTroubleOf(ctx, screen, troubleWords(ctx, screen), ctx.w('calendar.retry'), ctx.retry);
