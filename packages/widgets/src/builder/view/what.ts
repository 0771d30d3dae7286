import { EMBEDS } from '@koinon/contract/embeds';
import { html, type TemplateResult } from 'lit';
import { plain, type BuilderContext } from './context.ts';
import { radioGroup, selectField } from './fields.ts';

/** Which network, and which of its widgets. */
export function renderWhat(ctx: BuilderContext): TemplateResult {
  const { t, state, dispatch } = ctx;
  const { choice, networks } = state;
  return html`<section aria-labelledby="what">
    ${ctx.heading(0, t('builder.what'), { id: 'what', focusable: true })}
    ${selectField(
      { id: 'network', label: t('builder.network') },
      choice.network,
      (networks.value ?? []).map(({ slug, name }) => ({ value: slug, text: plain(ctx, name) })),
      network => dispatch({ type: 'chosen', change: { network } }),
    )}
    ${radioGroup(
      { id: 'widget', label: t('builder.widget') },
      choice.widget,
      EMBEDS.map(({ name }) => ({
        value: name,
        text: t(`builder.widget.${name}`),
        hint: t(`builder.widgetHint.${name}`),
      })),
      value => {
        const widget = EMBEDS.find(({ name }) => name === value)?.name;
        if (widget) dispatch({ type: 'chosen', change: { widget } });
      },
      'cards',
    )}
  </section>`;
}
