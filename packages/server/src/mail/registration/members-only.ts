/** To an address that no member has. */
import { paragraph, say } from '../content.ts';
import type { Draft, TemplateContext } from './templates.ts';

/** To an address that no member has. It takes no place, so there is no registration and no page of one. */
export function membersOnly({ t, mailed }: Pick<TemplateContext, 't' | 'mailed'>): Draft {
  const { membership } = mailed.network;
  const note = say(membership.note, t);
  return {
    words: 'members',
    before: [paragraph(t('mail.received')), paragraph(t('mail.members.none'))],
    after: [
      paragraph(t('mail.members.how')),
      ...(note.text === '' ? [] : [{ type: 'paragraph' as const, said: note }]),
    ],
    action:
      membership.url === null
        ? { label: t('mail.action.event'), url: mailed.event.url }
        : { label: t('mail.action.join'), url: membership.url },
    last: [paragraph(t('mail.known.ignore'))],
    preheader: t('mail.members.none'),
  };
}
