import type { DescribeRouteOptions } from 'hono-openapi';
import { path, query, route } from './describe-route.ts';

const memberId = path('id', 'Id of a membership.');

const act = (verb: string, summary: string, description: string, body: string): DescribeRouteOptions =>
  route({
    operationId: `${verb}Member`,
    summary,
    description: `${description} The member gets a mail, with \`message\` in it; \`note\` is kept beside the act and never mailed.`,
    role: 'editor',
    parameters: [memberId],
    body,
    bodyOptional: verb !== 'ask',
    answers: { 200: 'AdminMember' },
    problems: ['not-found', 'conflict'],
  });

/** What the OpenAPI document says of members, charters and acts. */
export const memberDocs = {
  listMembers: route({
    operationId: 'listMembers',
    summary: 'Who belongs to the network or asks to, in the order in which they came',
    description: 'With `status=review` the queue of staff.',
    role: 'viewer',
    parameters: query('members'),
    answers: { 200: 'AdminMemberPage' },
  }),
  exportMembers: route({
    operationId: 'exportMembers',
    summary: 'The same as a table for spreadsheets',
    description:
      'UTF-8 with a byte order mark, CRLF. Text that a spreadsheet would compute gets an apostrophe before it. ' +
      'The export is written down.',
    role: 'viewer',
    parameters: query('membersCsv'),
    answers: { 200: 'csv' },
  }),
  listSeats: route({
    operationId: 'listSeats',
    summary: 'Seats by body: taken, and waited for',
    description: 'Every body of the register that has members or somebody in review.',
    role: 'viewer',
    answers: { 200: 'SeatList' },
  }),
  getMember: route({
    operationId: 'getMember',
    summary: 'One member, with what the ledger of consents says and what staff did',
    role: 'viewer',
    parameters: [memberId],
    answers: { 200: 'AdminMemberDetail' },
    problems: ['not-found'],
  }),
  approveMember: act(
    'approve',
    'Let somebody in',
    'From review; of a pending one by staff’s own word that the address is theirs. `conflict` where the seats of the body ' +
      'are taken, unless `over` is true.',
    'MemberAdmitInput',
  ),
  reinstateMember: act(
    'reinstate',
    'Let somebody in again',
    'Who was suspended, was declined or left. `conflict` where the seats of the body are taken, unless `over` is true.',
    'MemberAdmitInput',
  ),
  askMember: act('ask', 'Ask somebody in review something', 'They stay in review.', 'MemberAskInput'),
  declineMember: act('decline', 'Decline somebody in review', 'They may ask again.', 'MemberActInput'),
  suspendMember: act(
    'suspend',
    'Suspend a member',
    'Events for members and the directory are closed to them until they are reinstated.',
    'MemberActInput',
  ),
  eraseMember: route({
    operationId: 'eraseMember',
    summary: 'Delete a membership with all that is known of the person in it',
    description:
      'For who asks to be forgotten: the row, its links and its mail are gone, and the person gets no mail. The ledger keeps that ' +
      'there were agreements, without an address. It cannot be undone; a note must not name the person.',
    role: 'admin',
    parameters: [memberId],
    body: 'EraseInput',
    bodyOptional: true,
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  listCharters: route({
    operationId: 'listCharters',
    summary: 'Every version of the charter, the youngest first',
    description: 'With how many active members accepted each, and how many are asked to.',
    role: 'viewer',
    answers: { 200: 'AdminCharterList' },
  }),
  publishCharter: route({
    operationId: 'publishCharter',
    summary: 'Publish a version of the charter',
    description:
      'From now on it is the one to accept: active members get a mail and have `graceDays` to accept it, and are suspended ' +
      'otherwise. The same again changes nothing; another text needs another version.',
    role: 'admin',
    parameters: [path('version', 'The version, as in the body.')],
    body: 'CharterRecordInput',
    answers: { 200: 'CharterPublished' },
    problems: ['conflict'],
  }),
  listActs: route({
    operationId: 'listActs',
    summary: 'Who of the staff did what, when; the youngest first',
    description: 'Of this network. A token of all networks also sees what was done to the server.',
    role: 'viewer',
    parameters: query('acts'),
    answers: { 200: 'AdminActPage' },
  }),
} satisfies Record<string, DescribeRouteOptions>;
