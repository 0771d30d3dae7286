/** What each form says of the data that are typed into it (GDPR, article 13): the network's words, our purpose and period. */
import type { NetworkRecord, WirePrivacyNotice } from '@koinon/contract';

type Privacy = NonNullable<NetworkRecord['privacy']>;
type Retention = NetworkRecord['retention'];

interface Said {
  /** What allows it; null: the network's own policy says that. */
  readonly basis: WirePrivacyNotice['basis'];
  readonly from: WirePrivacyNotice['retentionFrom'];
  readonly days: (privacy: Privacy, retention: Retention) => number;
}

const SAID = {
  registration: { basis: null, from: 'event-end', days: ({ retentionDays }) => retentionDays },
  newsletter: {
    basis: { key: 'form.basis.consent' },
    from: 'unsubscribed',
    days: (_, { formerSubscribers }) => formerSubscribers,
  },
  membership: { basis: null, from: 'left', days: (_, { formerMembers }) => formerMembers },
  story: { basis: null, from: 'withdrawn', days: (_, { endedStories }) => endedStories },
} as const satisfies Record<string, Said>;

/** @param privacy of the network: without it nobody answers for what is typed, and there is no form */
export function noticeOf(
  form: keyof typeof SAID,
  privacy: Privacy,
  { retention }: Pick<NetworkRecord, 'retention'>,
): WirePrivacyNotice {
  const { basis, from, days } = SAID[form];
  return {
    ...privacy,
    purpose: { key: `form.purpose.${form}` },
    basis,
    retentionDays: days(privacy, retention),
    retentionFrom: from,
  };
}
