import { createTranslator, type Messages, type Translator } from '@koinon/i18n';
import { detailsEl } from '@koinon/i18n/details/el';
import { detailsEn, type DetailMessages } from '@koinon/i18n/details/en';
import { detailsPt } from '@koinon/i18n/details/pt';
import { el } from '@koinon/i18n/el';
import { en } from '@koinon/i18n/en';
import { mailsEl } from '@koinon/i18n/mails/el';
import { mailsEn, type MailMessages } from '@koinon/i18n/mails/en';
import { mailsPt } from '@koinon/i18n/mails/pt';
import { pt } from '@koinon/i18n/pt';
import type { Locale } from '@koinon/i18n/text';

export type MailT = Translator<Messages & DetailMessages & MailMessages>;

const translators: Readonly<Record<Locale, MailT>> = {
  el: createTranslator('el', { ...el, ...detailsEl, ...mailsEl }),
  pt: createTranslator('pt', { ...pt, ...detailsPt, ...mailsPt }),
  en: createTranslator('en', { ...en, ...detailsEn, ...mailsEn }),
};

export function mailWords(locale: Locale): MailT {
  return translators[locale];
}
