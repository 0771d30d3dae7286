import { createTranslator, type Messages, type Translator } from '@koinon/i18n';
import { detailsEl } from '@koinon/i18n/details/el';
import { detailsEn, type DetailMessages } from '@koinon/i18n/details/en';
import { detailsPt } from '@koinon/i18n/details/pt';
import { el } from '@koinon/i18n/el';
import { en } from '@koinon/i18n/en';
import { formEl } from '@koinon/i18n/form/el';
import { formEn, type FormMessages } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { pagesEl } from '@koinon/i18n/pages/el';
import { pagesEn, type PageMessages } from '@koinon/i18n/pages/en';
import { pagesPt } from '@koinon/i18n/pages/pt';
import { pt } from '@koinon/i18n/pt';
import { registrationEl } from '@koinon/i18n/registration/el';
import { registrationEn, type RegistrationMessages } from '@koinon/i18n/registration/en';
import { registrationPt } from '@koinon/i18n/registration/pt';
import { storyGalleryFirstEl } from '@koinon/i18n/story-gallery/first/el';
import { storyGalleryFirstEn, type StoryGalleryFirstMessages } from '@koinon/i18n/story-gallery/first/en';
import { storyGalleryFirstPt } from '@koinon/i18n/story-gallery/first/pt';
import { storyGalleryLaterEl } from '@koinon/i18n/story-gallery/later/el';
import { storyGalleryLaterEn, type StoryGalleryLaterMessages } from '@koinon/i18n/story-gallery/later/en';
import { storyGalleryLaterPt } from '@koinon/i18n/story-gallery/later/pt';
import { type Locale, locales } from '@koinon/i18n/text';
import { type SiteMessages, siteEl, siteEn, sitePt } from './site-words.ts';

export type Words = Messages &
  DetailMessages &
  PageMessages &
  SiteMessages &
  FormMessages &
  RegistrationMessages &
  StoryGalleryFirstMessages &
  StoryGalleryLaterMessages;
export type T = Translator<Words>;

const translators: Readonly<Record<Locale, T>> = {
  el: createTranslator<Words>('el', {
    ...el,
    ...detailsEl,
    ...pagesEl,
    ...siteEl,
    ...formEl,
    ...registrationEl,
    ...storyGalleryFirstEl,
    ...storyGalleryLaterEl,
  }),
  pt: createTranslator<Words>('pt', {
    ...pt,
    ...detailsPt,
    ...pagesPt,
    ...sitePt,
    ...formPt,
    ...registrationPt,
    ...storyGalleryFirstPt,
    ...storyGalleryLaterPt,
  }),
  en: createTranslator<Words>('en', {
    ...en,
    ...detailsEn,
    ...pagesEn,
    ...siteEn,
    ...formEn,
    ...registrationEn,
    ...storyGalleryFirstEn,
    ...storyGalleryLaterEn,
  }),
};

export function wordsIn(locale: Locale): T {
  return translators[locale];
}

/** The first of the wishes that is one of our languages. */
export function chooseLocale(...wishes: readonly (readonly string[])[]): Locale {
  for (const tag of wishes.flat()) {
    const locale = localeFor(tag);
    if (locale) return locale;
  }
  return 'en';
}

/** A network's own languages, of those that are ours; all of ours where it speaks none of them. */
export function languagesOf(languages: readonly string[]): Locale[] {
  const spoken = locales.filter(one => languages.some(tag => tag.toLowerCase().split('-')[0] === one));
  return spoken.length > 0 ? spoken : [...locales];
}

/** Whether a tag (BCP 47) is that of one of our languages, whatever its region. */
export const isOurs = (tag: string) => localeFor(tag) !== undefined;

function localeFor(tag: string): Locale | undefined {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return locales.find(one => one === primary);
}

/** The tags of an `Accept-Language` header, the most wanted first (RFC 9110 §12.5.4). */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map(one => /^\s*q=([\d.]+)\s*$/i.exec(one)?.[1]).find(one => one !== undefined);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, q }) => tag !== '' && tag !== '*' && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}
