/** A mail in a network's name to somebody whom it knows, about themselves: the same frame around what its templates say. */
import type { NetworkRecord } from '@koinon/contract';
import { type MailBlock, own, paragraph } from './content.ts';
import type { Composed } from './family.ts';
import { neutralText } from './neutral.ts';
import { networkFooter, networkOffice } from './office.ts';
import type { MailT } from './words.ts';

export interface Letter {
  readonly subject: string;
  readonly title: string;
  readonly preheader: string;
  readonly blocks: readonly MailBlock[];
}

/** Whom it is to. */
export interface Addressee {
  readonly name: string;
  /** When the address was proved. */
  readonly confirmedAt: Date | null;
}

/** A letter that begins with its introduction, which programs show beside the subject too. */
export const letter = (
  subject: string,
  title: string,
  intro: string,
  blocks: readonly MailBlock[],
): Letter => ({ subject, title, preheader: intro, blocks: [paragraph(intro), ...blocks] });

/** Before the address is proved it is not said by which name somebody called themselves. */
export function inNameOf(
  network: NetworkRecord,
  t: MailT,
  { subject, title, preheader, blocks }: Letter,
  { name: typed, confirmedAt }: Addressee,
): Composed {
  const name = confirmedAt === null ? '' : neutralText(typed);
  return {
    network,
    office: networkOffice(network),
    content: {
      lang: t.locale,
      subject,
      preheader,
      title: own(title),
      salutation: name === '' ? undefined : t('mail.to', { name }),
      blocks,
      footer: networkFooter(network, t),
    },
  };
}
