/** The words of the form and of what stands around it: those to be seen, and those for who writes and for after. */
import type {
  FormEveryMessages,
  Message,
  StorySubmissionFirstMessages,
  StorySubmissionLaterMessages,
} from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type StoryWords = FormEveryMessages & StorySubmissionFirstMessages;
export type StoryLaterWords = StorySubmissionLaterMessages;

type Words<C> = { readonly [K in keyof C]: Message };

export const storyWords: CatalogueLoaders<Words<StoryWords>> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/el'),
      import('@koinon/i18n/story-submission/first/el'),
    ]);
    return { ...form.formEveryEl, ...own.storySubmissionFirstEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/pt'),
      import('@koinon/i18n/story-submission/first/pt'),
    ]);
    return { ...form.formEveryPt, ...own.storySubmissionFirstPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/en'),
      import('@koinon/i18n/story-submission/first/en'),
    ]);
    return { ...form.formEveryEn, ...own.storySubmissionFirstEn };
  },
};

export const storyLaterWords: CatalogueLoaders<Words<StoryLaterWords>> = {
  el: () => import('@koinon/i18n/story-submission/later/el').then(module => module.storySubmissionLaterEl),
  pt: () => import('@koinon/i18n/story-submission/later/pt').then(module => module.storySubmissionLaterPt),
  en: () => import('@koinon/i18n/story-submission/later/en').then(module => module.storySubmissionLaterEn),
};
