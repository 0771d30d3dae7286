/** What each mail says. Everything is read when it is sent: a mail that is late says what is true then, or is not sent. */
import { formatInstant, zoneCity } from '@koinon/i18n';
import type { RegistrationRow } from '../../registrations/rows.ts';
import { type MailBlock, paragraph, say } from '../content.ts';
import type { RegistrationMail } from '../names.ts';
import type { MailT } from '../words.ts';
import type { MailedEvent } from './read.ts';

export interface TemplateContext {
  readonly t: MailT;
  readonly mailed: MailedEvent;
  readonly row: RegistrationRow;
  /** The page of the registration. */
  readonly link: string;
  /** Place in the line; undefined outside it. */
  readonly position: number | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Draft {
  /** Which words of the catalogue: `mail.<words>.subject`, `.title`. */
  readonly words:
    | 'confirm'
    | 'line'
    | 'known'
    | 'members'
    | 'confirmed'
    | 'waiting'
    | 'offer'
    | 'changed'
    | 'cancelled'
    | 'eventChanged'
    | 'eventPostponed'
    | 'eventCancelled';
  readonly before: readonly MailBlock[];
  readonly after: readonly MailBlock[];
  readonly action: { readonly label: string; readonly url: string };
  /** Below the button. */
  readonly last: readonly MailBlock[];
  /** What lists of mails show; undefined: when the event is. */
  readonly preheader?: string | undefined;
  readonly calendar?: 'add' | 'update' | 'remove' | undefined;
  /** Whether the event's time no longer holds. */
  readonly over?: boolean;
}

type Template = (context: TemplateContext) => Draft;

/** The mails about a registration. What is for members only has none: see `membersOnly`. */
export const TEMPLATES: Readonly<Record<Exclude<RegistrationMail, 'registration-members-only'>, Template>> = {
  'registration-confirm': confirm,
  'registration-confirm-waiting': context =>
    context.row.status === 'waiting' ? line(context) : confirm(context),
  'registration-known': context => {
    const { t, row } = context;
    const unproved = row.confirmedAt === null && row.status !== 'confirmed';
    return {
      words: 'known',
      before: [paragraph(t('mail.known.intro'))],
      after: unproved ? toProve(context) : [statusOf(context)],
      action: see(context, unproved ? t('mail.action.confirm') : undefined),
      last: [paragraph(t('mail.known.ignore'))],
    };
  },
  'registration-confirmed': context => ({
    words: 'confirmed',
    before: [paragraph(context.t('mail.confirmed.intro'))],
    after: giveUp(context),
    action: see(context),
    last: [],
    calendar: 'add',
  }),
  'registration-waiting': context => ({
    words: 'waiting',
    before: [paragraph(context.t('mail.waiting.intro'))],
    after: [
      paragraph(context.t('mail.waiting.position', { position: String(context.position ?? 1) })),
      paragraph(context.t('mail.waiting.next')),
    ],
    action: see(context),
    last: [],
  }),
  'registration-offer': context => {
    const { t } = context;
    return {
      words: 'offer',
      before: [statusOf(context)],
      after: [paragraph(t('mail.offer.how'))],
      action: see(context, t('mail.action.take')),
      last: [paragraph(t('mail.offer.decline'))],
      preheader: statusText(context),
    };
  },
  'registration-changed': context => ({
    words: 'changed',
    before: [paragraph(context.t('mail.changed.intro')), statusOf(context)],
    after: [],
    action: see(context),
    last: [paragraph(context.t('mail.changed.ignore'))],
    calendar: context.row.status === 'confirmed' ? 'update' : undefined,
  }),
  'registration-cancelled': context => ({
    words: 'cancelled',
    before: [paragraph(context.t('mail.cancelled.intro'))],
    after: [paragraph(context.t('mail.cancelled.again'))],
    action: toEvent(context),
    last: [],
    // Whoever never proved the address has had no file from us; anyone else may have the event from its page as well.
    calendar: context.row.confirmedAt !== null || context.row.sequence > 0 ? 'remove' : undefined,
  }),
  'event-changed': context => ({
    words: 'eventChanged',
    before: [paragraph(context.t('mail.eventChanged.intro')), ...statusNote(context)],
    after: [statusOf(context), ...giveUp(context)],
    action: see(context),
    last: [],
    calendar: context.row.status === 'confirmed' ? 'update' : undefined,
  }),
  'event-postponed': context => ({
    words: 'eventPostponed',
    before: [paragraph(context.t('mail.eventPostponed.intro')), ...statusNote(context)],
    after: [paragraph(context.t('mail.eventPostponed.next')), ...giveUp(context)],
    action: see(context),
    last: [],
    calendar: context.row.status === 'confirmed' ? 'remove' : undefined,
    preheader: context.t('mail.eventPostponed.intro'),
    over: true,
  }),
  'event-cancelled': context => ({
    words: 'eventCancelled',
    before: [paragraph(context.t('mail.eventCancelled.intro')), ...statusNote(context)],
    after: [paragraph(context.t('mail.eventCancelled.next'))],
    action: toEvent(context),
    last: [],
    calendar: context.row.status === 'confirmed' ? 'remove' : undefined,
    preheader: context.t('mail.eventCancelled.intro'),
    over: true,
  }),
};

/**
 * Whether a mail still says what is true. It was queued with what it tells of, but a person may have gone on since:
 * "your place is confirmed" must not arrive after "your registration has been cancelled".
 */
export function isStillTrue(
  template: RegistrationMail,
  { status }: Pick<RegistrationRow, 'status'>,
): boolean {
  switch (template) {
    case 'registration-confirm':
    case 'registration-confirm-waiting':
      return status !== 'cancelled' && status !== 'confirmed';
    case 'registration-confirmed':
      return status === 'confirmed';
    case 'registration-waiting':
      return status === 'waiting';
    case 'registration-offer':
      return status === 'offered';
    case 'registration-cancelled':
      return status === 'cancelled';
    default:
      return status !== 'cancelled';
  }
}

function confirm(context: TemplateContext): Draft {
  const { t, row } = context;
  const kept = row.status === 'held' && !isHoldOver(context);
  // Not everyone who may confirm has a place kept: one client keeps a few only.
  const status = row.status === 'waiting' ? t('mail.status.unkept') : statusText(context);
  return {
    words: 'confirm',
    before: [paragraph(t('mail.received'))],
    after: [paragraph(status), paragraph(t('mail.confirm.how'))],
    action: see(context, t('mail.action.confirm')),
    last: [
      ...(kept && row.holdsUntil !== null ? [paragraph(t('mail.confirm.after'))] : []),
      paragraph(t('mail.ignore')),
    ],
    preheader: status,
  };
}

function line(context: TemplateContext): Draft {
  const { t } = context;
  return {
    words: 'line',
    before: [paragraph(t('mail.received')), paragraph(t('mail.line.full'))],
    after: [paragraph(t('mail.line.how'))],
    action: see(context, t('mail.action.confirm')),
    last: [paragraph(t('mail.ignore'))],
    preheader: t('mail.line.full'),
  };
}

/** What an unproved registration still needs, for who asks for it a second time. */
function toProve(context: TemplateContext): MailBlock[] {
  const { t, row } = context;
  return row.status === 'waiting'
    ? [paragraph(t('mail.status.unproved')), paragraph(t('mail.line.how'))]
    : [paragraph(t('mail.status.unproved')), statusOf(context), paragraph(t('mail.confirm.how'))];
}

/** For who has a place: in the line nobody waits for one to be given up. */
function giveUp({ t, row }: TemplateContext): MailBlock[] {
  return row.status === 'waiting' ? [] : [paragraph(t('mail.giveUp'))];
}

const see = ({ t, link }: TemplateContext, label = t('mail.action.manage')) => ({ label, url: link });

/** The event's page, or the registration's where the event is not to be seen. */
function toEvent(context: TemplateContext): Draft['action'] {
  const { t, mailed } = context;
  return mailed.record.published
    ? { label: t('mail.action.event'), url: mailed.event.url }
    : see(context, t('mail.action.see'));
}

function statusNote({ t, mailed }: TemplateContext): MailBlock[] {
  const said = say(mailed.event.statusNote, t);
  return said.text === '' ? [] : [{ type: 'paragraph', said }];
}

const statusOf = (context: TemplateContext) => paragraph(statusText(context));

function statusText(context: TemplateContext): string {
  const { t, mailed, row, position } = context;
  const until = () => {
    const { timeZone } = mailed.event;
    return t('mail.instant', {
      date: formatInstant((row.holdsUntil ?? new Date(context.now)).toISOString(), timeZone, t.locale),
      zone: zoneCity(timeZone, t),
    });
  };
  switch (row.status) {
    case 'held':
      if (isHoldOver(context)) return t('mail.status.expired');
      return row.holdsUntil === null ? t('mail.status.heldOpen') : t('mail.status.held', { until: until() });
    case 'offered':
      if (isHoldOver(context)) return t('mail.status.expired');
      return row.holdsUntil === null
        ? t('mail.status.heldOpen')
        : t('mail.status.offered', { until: until() });
    case 'waiting':
      return row.confirmedAt === null
        ? t('mail.status.unproved')
        : t('mail.status.waiting', { position: String(position ?? 1) });
    case 'expired':
      return t('mail.status.expired');
    case 'confirmed':
      return t('mail.status.confirmed');
    case 'cancelled':
      return t('mail.cancelled.title');
  }
}

/** The job that expires it may not have run yet. */
const isHoldOver = ({ row, now }: TemplateContext) =>
  row.holdsUntil !== null && row.holdsUntil.getTime() <= now;
