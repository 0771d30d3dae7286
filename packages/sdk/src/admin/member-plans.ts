/** How answers about members, charters and acts are read: see `plans.ts`. */
import type { Tolerant } from '@koinon/contract';
import type {
  AdminAct,
  AdminCharter,
  AdminMember,
  AdminMemberDetail,
  CharterPublished,
  SeatList,
} from '@koinon/contract/admin';
import type { Plan, PlanData } from '@koinon/contract/reading';
import type { ListOf, PageOf } from './plans.ts';

/** A membership as staff see it. Every instant is ISO 8601 in UTC. */
export type Member = Tolerant<AdminMember>;
/** The same with what the person agreed to, and what staff did about it. */
export type MemberDetail = Tolerant<AdminMemberDetail>;
/** Seats by body. `seats` is null where they are not counted. */
export type Seats = Tolerant<SeatList>;
/** A version of the charter, with how many active members accepted it (`accepted`) or are asked to (`due`). */
export type StaffCharter = Tolerant<AdminCharter>;
/** The same, with the number of `mails` that were queued to members who are to accept it. */
export type PublishedCharter = Tolerant<CharterPublished>;
/** What somebody of the staff did, and when (ISO 8601, UTC). */
export type StaffAct = Tolerant<AdminAct>;

const charterDue: PlanData = ['0', { version: 's', toldAt: 's', until: 's' }];
const member = {
  id: 's',
  status: ['e', 'pending', 'review', 'active', 'suspended', 'left'],
  reason: [
    '0',
    ['e', 'domain-unknown', 'personal-address', 'body-unknown', 'seats-full', 'charter', 'staff', 'declined'],
  ],
  name: 's',
  email: 's',
  organisation: ['0', { id: ['?', 's'], name: ['?', 's'] }],
  body: ['0', 's'],
  unit: ['0', 's'],
  role: ['0', 's'],
  lang: 's',
  directory: {
    fields: ['a', ['e', 'name', 'organisation', 'unit', 'role', 'email', 'about']],
    about: ['0', 's'],
  },
  charter: ['0', { version: 's', lang: 's', sha256: 's', acceptedAt: 's' }],
  charterDue,
  confirmedAt: ['0', 's'],
  joinedAt: ['0', 's'],
  leftAt: ['0', 's'],
  createdAt: 's',
  updatedAt: 's',
} as const;
const consent: PlanData = {
  purpose: ['e', 'newsletter', 'charter', 'declaration', 'directory', 'story'],
  act: ['e', 'asked', 'given', 'changed', 'withdrawn', 'erased'],
  method: ['e', 'form', 'link', 'one-click', 'staff', 'retention'],
  scope: ['r', 'u'],
  textHash: ['0', 's'],
  lang: 's',
  formVersion: ['0', 's'],
  origin: ['0', 's'],
  at: 's',
};
export const act: PlanData = {
  id: 's',
  staff: { id: 's', name: ['0', 's'] },
  act: 's',
  subject: 's',
  note: ['0', 's'],
  at: 's',
};
// Blocks stay as they came, of whatever type: what is read here is published again under another version.
const charter = {
  version: 's',
  sample: ['d', 'b', false],
  title: ['r', 's'],
  introduction: ['0', ['r', ['A', 'u']]],
  principles: ['A', { title: ['r', 's'], text: ['0', ['r', 's']] }],
  graceDays: ['d', 'n', 60],
  publishedAt: 's',
  current: 'b',
  sha256: ['r', 's'],
  accepted: 'n',
  due: 'n',
} as const;

export const memberPlan: Plan<Member> = { data: member };
export const memberPagePlan: Plan<PageOf<Member>> = { data: { items: ['A', member], next: ['0', 's'] } };
export const memberDetailPlan: Plan<MemberDetail> = {
  data: { ...member, consents: ['a', consent], acts: ['a', act] },
};
export const seatsPlan: Plan<Seats> = {
  data: {
    mode: ['e', 'individual', 'institutional'],
    items: ['A', { body: 's', name: ['r', 's'], seats: ['0', 'n'], taken: 'n', waiting: 'n' }],
  },
};
export const charterListPlan: Plan<ListOf<StaffCharter>> = { data: { items: ['A', charter] } };
export const charterPublishedPlan: Plan<PublishedCharter> = { data: { ...charter, mails: 'n' } };
export const actPagePlan: Plan<PageOf<StaffAct>> = { data: { items: ['A', act], next: ['0', 's'] } };
