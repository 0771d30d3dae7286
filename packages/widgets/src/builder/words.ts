import type { BuilderMessages, Message, Messages } from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

/** Its own words, and the calendar's names of what events can be filtered by. */
export type Words = Messages & BuilderMessages;

export const builderWords: CatalogueLoaders<{ readonly [K in keyof Words]: Message }> = {
  el: async () => {
    const [common, own] = await Promise.all([import('@koinon/i18n/el'), import('@koinon/i18n/builder/el')]);
    return { ...common.el, ...own.builderEl };
  },
  pt: async () => {
    const [common, own] = await Promise.all([import('@koinon/i18n/pt'), import('@koinon/i18n/builder/pt')]);
    return { ...common.pt, ...own.builderPt };
  },
  en: async () => {
    const [common, own] = await Promise.all([import('@koinon/i18n/en'), import('@koinon/i18n/builder/en')]);
    return { ...common.en, ...own.builderEn };
  },
};
