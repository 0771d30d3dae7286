import type { DescribeRouteOptions } from 'hono-openapi';
import { ifMatch, path, query, route } from './describe-route.ts';

const eventId = path('id', 'Id of an event.');
const eventOrDay = path(
  'id',
  'Id of an event (of a recurring one: all its days), or of one day: `<id>~<YYYY-MM-DD>`.',
);

const act = (verb: string, summary: string, description: string): DescribeRouteOptions =>
  route({
    operationId: `${verb}Event`,
    summary,
    description: `${description} Doing it twice changes nothing and mails nobody.`,
    role: 'editor',
    parameters: [eventId],
    body: 'EventActInput',
    bodyOptional: true,
    answers: { 200: 'EventActed' },
    problems: ['not-found'],
  });

/** What the OpenAPI document says of each path of the staff. */
export const docs = {
  listOrigins: route({
    operationId: 'listOrigins',
    summary: 'Sites whose pages may write to the network',
    role: 'viewer',
    answers: { 200: 'OriginList' },
  }),
  addOrigin: route({
    operationId: 'addOrigin',
    summary: 'Let the pages of a site write',
    description: 'An exact origin, `https` (or `http` of this machine). 200 where it is on the list already.',
    role: 'admin',
    body: 'OriginInput',
    answers: { 200: 'OriginEntry', 201: 'OriginEntry' },
  }),
  removeOrigin: route({
    operationId: 'removeOrigin',
    summary: 'No longer let the pages of a site write',
    role: 'admin',
    body: 'OriginInput',
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  listStaff: route({
    operationId: 'listStaff',
    summary: 'The staff of the network, and those of all networks',
    role: 'admin',
    answers: { 200: 'StaffList' },
  }),
  addStaff: route({
    operationId: 'addStaff',
    summary: 'Make a token for somebody',
    description: 'The token is in this answer and nowhere else, ever.',
    role: 'admin',
    body: 'StaffInput',
    answers: { 201: 'StaffCreated' },
  }),
  revokeStaff: route({
    operationId: 'revokeStaff',
    summary: 'Revoke a token',
    description: 'The last administrator of all networks cannot be revoked.',
    role: 'admin',
    parameters: [path('id', 'Id of a member of the staff.')],
    answers: { 204: '' },
    problems: ['not-found', 'conflict'],
  }),
  getNetworkRecord: route({
    operationId: 'getNetworkRecord',
    summary: 'The network as its staff write it',
    role: 'viewer',
    answers: { 200: 'NetworkRecord' },
  }),
  putNetwork: route({
    operationId: 'putNetwork',
    summary: 'Write the whole network, or a new one',
    description: '`?network=` must be there and name the `slug` of the body.',
    role: 'admin',
    body: 'NetworkRecordInput',
    answers: { 200: 'NetworkRecord', 201: 'NetworkRecord' },
  }),
  patchNetwork: route({
    operationId: 'patchNetwork',
    summary: 'Change settings of the network',
    description: 'Members that are named are replaced whole; the others stay.',
    role: 'admin',
    body: 'NetworkChangesInput',
    answers: { 200: 'NetworkRecord' },
  }),
  listAdminEvents: route({
    operationId: 'listAdminEvents',
    summary: 'Events as their staff write them, drafts among them',
    role: 'viewer',
    parameters: query('events'),
    answers: { 200: 'AdminEventPage' },
  }),
  importEvents: route({
    operationId: 'importEvents',
    summary: 'Bring organisations and events to what is given',
    description:
      'All or nothing is kept; what is not named stays. The same again changes nothing. Who comes to an event whose ' +
      'time, place or status changed is told by mail.',
    role: 'editor',
    body: 'AdminImportInput',
    answers: { 200: 'ImportSummary' },
  }),
  getAdminEvent: route({
    operationId: 'getAdminEvent',
    summary: 'One event as its staff write it',
    description: 'Its `ETag` is its `revision` in quotes.',
    role: 'viewer',
    parameters: [eventId],
    answers: { 200: 'AdminEvent' },
    problems: ['not-found'],
  }),
  putEvent: route({
    operationId: 'putEvent',
    summary: 'Write one event anew',
    description:
      'Whole: what is left out takes its default. Who comes is told by mail where time, place or status changed. With `If-Match` ' +
      'it is written only where nobody else changed it since it was read; how many have registered is no change of it.',
    role: 'editor',
    parameters: [eventId, ifMatch],
    body: 'EventRecordInput',
    answers: { 200: 'EventActed' },
    problems: ['not-found', 'changed-meanwhile'],
  }),
  publishEvent: act('publish', 'Publish a draft', 'From now on everybody sees it.'),
  postponeEvent: act(
    'postpone',
    'Postpone an event',
    'Its dates stay as they were announced until it is edited. Everybody who has or awaits a place gets a mail.',
  ),
  cancelEvent: act(
    'cancel',
    'Cancel an event',
    'Everybody who has or awaits a place gets a mail that takes it out of their calendar.',
  ),
  listRegistrations: route({
    operationId: 'listRegistrations',
    summary: 'Who registered, in the order in which they came',
    role: 'viewer',
    parameters: [eventOrDay, ...query('registrations')],
    answers: { 200: 'AdminRegistrationPage' },
    problems: ['not-found'],
  }),
  exportRegistrations: route({
    operationId: 'exportRegistrations',
    summary: 'The same as a table for spreadsheets',
    description:
      'UTF-8 with a byte order mark, CRLF. Text that a spreadsheet would compute gets an apostrophe before it. ' +
      'The export is written down.',
    role: 'viewer',
    parameters: [eventOrDay, ...query('registrationsCsv')],
    answers: { 200: 'csv' },
    problems: ['not-found'],
  }),
  approveRegistration: route({
    operationId: 'approveRegistration',
    summary: 'Confirm a registration by staff’s word',
    description:
      'Takes a place; `no-places` where there is none, unless `over` is true. Of an entry in quarantine: lets it in, as ' +
      'if it had come just now, so its address is still to be proved; 204 where a stranger asked for an event of members, and for other forms.',
    role: 'editor',
    parameters: [path('id', 'Id of a registration, or of an entry in quarantine.')],
    body: 'ApproveInput',
    bodyOptional: true,
    answers: { 200: 'AdminRegistration', 204: '' },
    problems: [
      'not-found',
      'conflict',
      'charter-changed',
      'form-not-published',
      'registration-not-open',
      'no-places',
    ],
  }),
  cancelRegistration: route({
    operationId: 'cancelRegistrationAsStaff',
    summary: 'Cancel a registration',
    description: 'The place goes to the line.',
    role: 'editor',
    parameters: [path('id', 'Id of a registration.')],
    body: 'CancelInput',
    bodyOptional: true,
    answers: { 200: 'AdminRegistration' },
    problems: ['not-found', 'conflict'],
  }),
  eraseRegistration: route({
    operationId: 'eraseRegistration',
    summary: 'Delete a registration with all that is known of the person in it',
    description:
      'For who asks to be forgotten: the row, its links and its mail are gone, the place goes to the line, and the ' +
      'person gets no mail. It cannot be undone; a note must not name the person.',
    role: 'admin',
    parameters: [path('id', 'Id of a registration.')],
    body: 'EraseInput',
    bodyOptional: true,
    answers: { 204: '' },
    problems: ['not-found'],
  }),
  listQuarantine: route({
    operationId: 'listQuarantine',
    summary: 'What looked like a machine’s, kept for seven days',
    description: 'Of every form: `form` says of which.',
    role: 'viewer',
    answers: { 200: 'QuarantineList' },
  }),
  releaseQuarantined: route({
    operationId: 'releaseQuarantined',
    summary: 'Let an entry in',
    description:
      'Of whatever form, as if it had been sent just now: its address is still to be proved by mail. 404 once it is let in.',
    role: 'editor',
    parameters: [path('id', 'Id of an entry in quarantine.')],
    body: 'ReleaseInput',
    bodyOptional: true,
    answers: { 204: '' },
    problems: [
      'not-found',
      'conflict',
      'charter-changed',
      'form-not-published',
      'registration-not-open',
      'no-places',
    ],
  }),
} satisfies Record<string, DescribeRouteOptions>;
