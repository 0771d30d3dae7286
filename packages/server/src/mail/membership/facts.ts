/** The network, and what of a membership may be said. */
import type { CharterRecord } from '@koinon/contract';
import { networkPage } from '../addresses.ts';
import { type MailBlock, type MailFact, own, paragraph, type Said, say } from '../content.ts';
import { neutralText } from '../neutral.ts';
import { networkFact } from '../office.ts';
import type { MembershipContext } from './templates.ts';

export function networkFacts({ t, network }: MembershipContext, more: readonly MailFact[] = []): MailBlock {
  return { type: 'facts', facts: [networkFact(network, t), ...more] };
}

/** Its title and its version, with its page. */
export function charterFacts(
  { t, network, baseUrl }: MembershipContext,
  charter: CharterRecord | undefined,
): MailFact[] {
  if (!charter) return [];
  const { title, version } = charter;
  return [
    {
      label: t('mail.membership.charter'),
      lines: [say(title, t), own(t('mail.membership.version', { version }))],
      url: networkPage({ baseUrl, lang: t.locale }, network.slug, `/charter/${version}`),
    },
  ];
}

/** Where the member works: by the register's name, else as it was typed, which an address must be proved for. */
export function bodyFacts({ t, row, body }: MembershipContext): MailFact[] {
  if (row.confirmedAt === null) return [];
  const said: Said = body
    ? say(body.name, t)
    : own(neutralText(row.organisation?.name ?? '', 200, { numbered: true }));
  return said.text === '' ? [] : [{ label: t('mail.membership.body'), lines: [said] }];
}

/** What staff say, set apart as theirs. */
export function message({ t, message: text }: MembershipContext): MailBlock[] {
  return text === ''
    ? []
    : [paragraph(t('mail.membership.says')), { type: 'quote', said: own(text), by: undefined }];
}
