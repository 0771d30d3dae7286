/**
 * What somebody agreed to, in words: the sentence at the tick and the notice above it, as the form shows them in its language.
 * It is kept by its hash with every consent, so that years later one can show what was read (GDPR, article 7(1)).
 */
import { newsletterForm } from '@koinon/contract/forms';
import type { FormText, NetworkRecord, WirePrivacyNotice } from '@koinon/contract';
import { createTranslator, type FormMessages, type Translator } from '@koinon/i18n';
import { formEl } from '@koinon/i18n/form/el';
import { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { pickText, resolveLocale, type Locale } from '@koinon/i18n/text';
import { formVersionOf } from '../consents/ledger.ts';

const translators: Readonly<Record<Locale, Translator<FormMessages>>> = {
  el: createTranslator<FormMessages>('el', formEl),
  pt: createTranslator<FormMessages>('pt', formPt),
  en: createTranslator<FormMessages>('en', formEn),
};

export interface ConsentText {
  readonly text: string;
  /** The language of our words in it. */
  readonly lang: Locale;
}

/** @param lang BCP 47, of the form */
export function consentText(
  network: Pick<NetworkRecord, 'name'>,
  notice: WirePrivacyNotice,
  lang: string,
): ConsentText {
  const locale = resolveLocale(lang);
  const t = translators[locale];
  const words = ({ key, text }: FormText) =>
    text ? pickText(text, locale).text : (t.optional(key ?? '') ?? '');
  const rows: readonly (readonly [string, string])[] = [
    [t('form.noticeController'), pickText(notice.controller, locale).text],
    [t('form.noticePurpose'), words(notice.purpose)],
    [t('form.noticeBasis'), notice.basis ? words(notice.basis) : ''],
    [t('form.noticeRetention'), t('form.noticeDaysUnsubscribed', { count: notice.retentionDays })],
    [t('form.noticeContact'), notice.contact ?? ''],
    [t('form.noticeLink'), notice.url ?? ''],
  ];
  const lines = [
    pickText(network.name, locale).text,
    t('form.consent'),
    t('form.notice'),
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
    t('form.noticeRights'),
  ];
  return { text: lines.join('\n'), lang: locale };
}

/** Which form it was, see `formVersionOf`. */
export function newsletterFormVersion(network: NetworkRecord): string {
  return formVersionOf(newsletterForm(network));
}
