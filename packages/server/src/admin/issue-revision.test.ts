/** Two of the staff at one issue: nobody overwrites what they did not read. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminIssue } from '@koinon/contract/admin';
import { asc, eq } from 'drizzle-orm';
import { acts } from '../database/schema.ts';
import { issue, newsletterServer } from '../testing/newsletters.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await newsletterServer();
let editor: StaffClient;
let colleague: StaffClient;

before(async () => {
  editor = await staffMember(server, 'editor', 'gr');
  colleague = await staffMember(server, 'editor', 'gr');
});

const path = (id: string) => `newsletter/issues/${id}`;
const put = (client: StaffClient, id: string, number: number | null, ifMatch?: string) =>
  client.request(
    'PUT',
    path(id),
    issue(id, { number }),
    ifMatch === undefined ? {} : { 'If-Match': ifMatch },
  );
const act = (id: string, verb: string) => editor.request('POST', `${path(id)}/${verb}`);
const read = async (id: string) => (await editor.json('GET', path(id))) as AdminIssue;

test('an issue that somebody else changed since it was read is not overwritten', async () => {
  assert.equal((await put(editor, 'one', null)).status, 201);
  const get = await editor.request('GET', path('one'));
  const tag = get.headers.get('ETag') ?? '';
  assert.equal(tag, `"${((await get.json()) as AdminIssue).revision}"`);
  // Who subscribes meanwhile changes no word of it.
  await server.join('meanwhile@example.gr');
  const first = await put(colleague, 'one', 2, tag);
  assert.equal(first.status, 200);
  const { revision } = (await first.json()) as AdminIssue;
  assert.equal(first.headers.get('ETag'), `"${revision}"`);

  assert.equal(await said(await put(editor, 'one', 1, tag)), '412 changed-meanwhile');
  assert.equal((await read('one')).record.number, 2);
  const written = await server.services.db
    .select()
    .from(acts)
    .where(eq(acts.subject, 'one'))
    .orderBy(asc(acts.identity));
  assert.deepEqual(
    written.map(row => row.act),
    ['issues.write', 'issues.edit'],
    'what was refused is no act',
  );
  // Sent again because its answer was lost: it was written, and nothing is lost by saying so.
  assert.equal((await put(colleague, 'one', 2, tag)).status, 200);
  assert.equal((await put(editor, 'one', 1, `"other", W/"${revision}"`)).status, 200);
  assert.equal((await put(editor, 'one', 3)).status, 200, 'who says nothing overwrites');
});

test('who corrects a draft is told that it was sent meanwhile', async () => {
  assert.equal((await put(editor, 'sent', null)).status, 201);
  const draft = `"${(await read('sent')).revision}"`;
  assert.equal((await act('sent', 'send')).status, 200);
  assert.equal(await said(await put(editor, 'sent', 1, draft)), '409 conflict', 'under way');
  const stopped = await act('sent', 'stop');
  assert.equal(await said(await put(editor, 'sent', 1, draft)), '412 changed-meanwhile');
  assert.equal((await put(editor, 'sent', 1, stopped.headers.get('ETag') ?? '')).status, 200);
});

test('what a colleague changed since it was read is not sent', async () => {
  assert.equal((await put(editor, 'to-send', null)).status, 201);
  const tag = `"${(await read('to-send')).revision}"`;
  const send = (ifMatch: string) =>
    editor.request('POST', `${path('to-send')}/send`, undefined, { 'If-Match': ifMatch });
  const changed = await put(colleague, 'to-send', 7);
  assert.equal(await said(await send(tag)), '412 changed-meanwhile');
  assert.equal((await read('to-send')).status, 'draft');
  const now = changed.headers.get('ETag') ?? '';
  assert.equal((await send(now)).status, 200);
  // Asked again because the answer was lost: it is on its way, and goes out once.
  assert.equal((await send(now)).status, 200);
  assert.equal((await act('to-send', 'stop')).status, 200);
  assert.equal(await said(await send(now)), '412 changed-meanwhile', 'stopped since');
});

test('what was deleted is not written anew by who read it before', async () => {
  assert.equal((await put(editor, 'gone', null)).status, 201);
  const { revision } = await read('gone');
  assert.equal((await colleague.request('DELETE', path('gone'))).status, 204);
  for (const tag of [`"${revision}"`, '*']) {
    assert.equal(await said(await put(editor, 'gone', 1, tag)), '412 changed-meanwhile', tag);
  }
});

test('of two who write the same revision in the same moment one does', async () => {
  assert.equal((await put(editor, 'at-once', null)).status, 201);
  const { revision } = await read('at-once');
  const answers = await Promise.all([1, 2].map(number => put(editor, 'at-once', number, `"${revision}"`)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
});
