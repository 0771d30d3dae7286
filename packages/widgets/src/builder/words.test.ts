import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import { EMBED_FORMS } from '@koinon/contract/embeds/recipe';
import { builderEn } from '@koinon/i18n/builder/en';

test('every widget, option, choice and form of the one list has words', () => {
  const wanted = [
    ...EMBED_FORMS.flatMap(form => [`form.${form}`, `formHint.${form}`]),
    ...EMBEDS.flatMap(embed => [
      ...['widget', 'widgetHint', 'shows'].map(key => `${key}.${embed.name}`),
      ...optionsOf(embed).flatMap(option => {
        if (option.name === 'network') return [];
        const choices = option.kind === 'choice' && option.name !== 'lang' ? option.values : [];
        return [`option.${option.name}`, ...choices.map(value => `choice.${option.name}.${value}`)];
      }),
    ]),
  ];
  assert.deepEqual(
    wanted.filter(key => !(`builder.${key}` in builderEn)),
    [],
  );
});
