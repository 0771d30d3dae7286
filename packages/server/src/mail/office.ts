/** Who writes, and where questions are answered. */
import type { NetworkRecord } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { type FooterLine, type MailFact, own, say } from './content.ts';
import { officeOf } from './family.ts';
import type { MailT } from './words.ts';

/** Of those who keep the network's data; undefined where that is no address. */
export const networkOffice = ({ privacy }: NetworkRecord) => officeOf(privacy?.contact);

export const networkFact = ({ name }: NetworkRecord, t: MailT): MailFact => ({
  label: t('mail.network'),
  lines: [say(name, t)],
});

/** Below every mail of a network that is no issue. */
export function networkFooter(network: NetworkRecord, t: MailT): FooterLine[] {
  return [
    ...contactLine(network, t),
    own(t('mail.sender', { network: pickText(network.name, t.locale).text })),
  ];
}

export function contactLine({ privacy }: NetworkRecord, t: MailT): FooterLine[] {
  return privacy?.contact ? [own(t('mail.office', { contact: privacy.contact }))] : [];
}
