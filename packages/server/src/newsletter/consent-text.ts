/**
 * What somebody agreed to, in words: the sentence at the tick and the notice above it, as the form shows them in its language.
 * It is kept by its hash with every consent, so that years later one can show what was read (GDPR, article 7(1)).
 */
import type { NetworkRecord, WirePrivacyNotice } from '@koinon/contract';
import { newsletterForm } from '@koinon/contract/forms';
import { pickText } from '@koinon/i18n/text';
import { formVersionOf } from '../consents/ledger.ts';
import { shownNotice, shownText, type Shown } from '../consents/words.ts';

/** @param lang BCP 47, of the form */
export function consentText(
  network: Pick<NetworkRecord, 'name'>,
  notice: WirePrivacyNotice,
  lang: string,
): Shown {
  const shown = shownNotice(notice, lang);
  const name = pickText(network.name, shown.lang).text;
  const consent = shownText([{ key: 'form.consent' }], lang);
  return { text: [name, shown.text, consent.text].join('\n'), lang: shown.lang };
}

/** Which form it was, see `formVersionOf`. */
export function newsletterFormVersion(network: NetworkRecord): string {
  return formVersionOf(newsletterForm(network));
}
