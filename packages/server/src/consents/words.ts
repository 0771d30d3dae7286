/** What a form said, word for word as it was shown: the text that is kept with an agreement. */
import type { FormText, WirePrivacyNotice } from '@koinon/contract';
import { formatPeriod } from '@koinon/i18n';
import { formText } from '@koinon/i18n/form';
import { pickText, resolveLocale } from '@koinon/i18n/text';
import { wordsIn } from '../pages/words.ts';

export interface Shown {
  readonly text: string;
  /** BCP 47: the language of our own words in it. */
  readonly lang: string;
}

/** The texts of a form in the language of its page, one below the other; what is empty is left out. @param lang BCP 47 */
export function shownText(texts: readonly FormText[], lang: string): Shown {
  const t = wordsIn(resolveLocale(lang));
  const said = texts.map(text => formText(t, text).text).filter(text => text !== '');
  return { text: said.join('\n'), lang: t.locale };
}

/** A privacy notice as it stands before a form's button, a line for each of its rows. @param lang BCP 47 */
export function shownNotice(notice: WirePrivacyNotice, lang: string): Shown {
  const t = wordsIn(resolveLocale(lang));
  const { controller, contact, url, purpose, basis, retentionDays, retentionFrom } = notice;
  const rows: readonly (readonly [string, string])[] = [
    ['form.noticeController', pickText(controller, t.locale).text],
    ['form.noticePurpose', formText(t, purpose).text],
    ['form.noticeBasis', basis === null ? '' : formText(t, basis).text],
    ['form.noticeRetention', t(DAYS[retentionFrom], { period: formatPeriod(retentionDays, t.locale) })],
    ['form.noticeContact', contact ?? ''],
    ['form.noticeLink', url ?? ''],
  ];
  const lines = [
    say(t, 'form.notice'),
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${say(t, label)}: ${value}`),
    say(t, 'form.noticeRights'),
  ];
  return { text: lines.join('\n'), lang: t.locale };
}

type Words = ReturnType<typeof wordsIn>;

const say = (t: Words, key: string) => t.optional(key) ?? key;

/** From when on the days count, and so how it is said. */
const DAYS = {
  'event-end': 'form.noticeDays',
  unsubscribed: 'form.noticeDaysUnsubscribed',
  left: 'form.noticeDaysLeft',
  withdrawn: 'form.noticeDaysWithdrawn',
} as const;
