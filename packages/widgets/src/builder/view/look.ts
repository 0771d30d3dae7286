import { THEMES } from '@koinon/contract/embeds';
import { html, nothing, type TemplateResult } from 'lit';
import { COLOR, OWN, RADII, SCHEMES, SIZES, type Choice } from '../model/choice.ts';
import { weakness } from '../model/look.ts';
import type { BuilderContext } from './context.ts';
import { radioGroup, selectField, textField } from './fields.ts';

/** A theme, or a colour, corners and a text size of one's own. */
export function renderLook(ctx: BuilderContext): TemplateResult {
  const { t, state, dispatch } = ctx;
  const { choice } = state;
  const choose = (change: Partial<Choice>) => dispatch({ type: 'chosen', change });
  const theme = THEMES.find(({ name }) => name === choice.theme);
  return html`<section aria-labelledby="look">
    ${ctx.heading(0, t('builder.look'), { id: 'look' })}
    ${selectField(
      { id: 'theme', label: t('builder.theme'), hint: t('builder.themeHint') },
      choice.theme,
      [
        { value: '', text: t('builder.theme.none') },
        ...THEMES.map(({ name, title }) => ({ value: name, text: title })),
        { value: OWN, text: t('builder.theme.own') },
      ],
      value => choose({ theme: value }),
    )}
    ${choice.theme === OWN ? renderOwn(ctx, choose) : nothing}
    ${radioGroup(
      {
        id: 'scheme',
        label: t('builder.scheme'),
        hint: theme && !theme.dark && choice.scheme === 'dark' ? t('builder.lightOnly') : undefined,
      },
      choice.scheme,
      SCHEMES.map(value => ({ value, text: t(`builder.scheme.${value}`) })),
      value => choose({ scheme: value === 'dark' ? 'dark' : 'light' }),
    )}
  </section>`;
}

function renderOwn(ctx: BuilderContext, choose: (change: Partial<Choice>) => void): TemplateResult {
  const { t, state } = ctx;
  const { action, radius, size } = state.choice;
  const weak = weakness(state.choice);
  const ratio =
    weak === undefined ? '' : new Intl.NumberFormat(t.locale, { minimumFractionDigits: 1 }).format(weak);
  return html`<div class="color">
      ${textField(
        {
          id: 'action',
          label: t('builder.action'),
          hint: t('builder.actionHint'),
          usable: COLOR.test(action),
          error: !COLOR.test(action)
            ? t('builder.invalid')
            : weak === undefined
              ? undefined
              : t('builder.weakAction', { ratio }),
        },
        action,
        value => choose({ action: value.trim() }),
      )}
      <input
        class="swatch"
        type="color"
        aria-label=${t('builder.action')}
        .value=${COLOR.test(action) ? action : '#000000'}
        @input=${(event: Event) => choose({ action: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
    ${selectField(
      { id: 'radius', label: t('builder.radius') },
      radius,
      RADII.map(value => ({ value, text: `${value} px` })),
      value => choose({ radius: RADII.find(one => one === value) ?? radius }),
    )}
    ${selectField(
      { id: 'size', label: t('builder.size') },
      size,
      SIZES.map(value => ({ value, text: value === '' ? t('builder.pageSize') : `${value} px` })),
      value => choose({ size: SIZES.find(one => one === value) ?? size }),
    )}`;
}
