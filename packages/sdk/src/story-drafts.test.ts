import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKoinonError, isProblem } from './index.ts';
import { uploadFile } from './forms/stories-upload.ts';
import { createTestKoinon } from './testing.ts';
import type { UploadRequest } from './transport.ts';

const whole = {
  title: 'Ένα εργαστήριο στη Λαμία',
  summary: 'Δοκιμάσαμε κάτι.',
  resourceType: 'story',
  why: 'Γιατί έπρεπε.',
  how: 'Με υπομονή.',
  learned: 'Ότι γίνεται.',
  name: 'Μαρία Παπαδοπούλου',
  email: 'maria@ypes.gov.gr',
  licence: 'CC-BY-4.0',
  rights: true,
  privacy: true,
};
const photo = new Blob(['x'], { type: 'image/jpeg' });
const test = () => createTestKoinon({ now: '2026-12-01T09:00:00Z', network: 'gr', stories: [] });

describe('the draft of a story', () => {
  it('is begun, written, handed in; its author is mailed', async () => {
    const { storyDrafts, server } = test();
    const { token, revision } = await storyDrafts.create({ lang: 'el' });
    assert.equal(token.length, 43);
    const saved = await storyDrafts.change(token, { revision, answers: whole });
    const { status } = await storyDrafts.submit(token, saved.revision);
    assert.equal(status, 'submitted');
    assert.deepEqual(
      server.mailbox.map(({ to, template }) => [to, template]),
      [['maria@ypes.gov.gr', 'story-submitted']],
    );
    const mailed = server.mailbox[0]?.token ?? '';
    assert.equal((await storyDrafts.confirm(mailed)).confirmed, true);
    assert.deepEqual(
      (await storyDrafts.get(token)).history.map(step => step.status),
      ['submitted'],
    );
  });

  it('is one draft, however often it is begun under one key', async () => {
    const { storyDrafts, server } = test();
    server.dropAfterWork = true;
    await assert.rejects(storyDrafts.create({ lang: 'el' }), error => isKoinonError(error, 'network'));
    server.dropAfterWork = false;
    await storyDrafts.create({ lang: 'el' });
    assert.equal(server.drafts.length, 1);
    await storyDrafts.create({ lang: 'el' });
    assert.equal(server.drafts.length, 2);
  });

  it('is never overwritten by who has read an older one', async () => {
    const { storyDrafts, server } = test();
    const { token, revision } = await storyDrafts.create({ lang: 'el' });
    server.changeDraft(token, { answers: { title: 'From the other tab' } });
    await assert.rejects(storyDrafts.change(token, { revision, answers: { title: 'Mine' } }), error =>
      isProblem(error, 'draft-changed'),
    );
    assert.deepEqual((await storyDrafts.get(token)).answers, { title: 'From the other tab' });
  });

  it('is saved while the page is left, where it is small enough for the browser', async () => {
    const { storyDrafts, server } = test();
    const { token, revision } = await storyDrafts.create({ lang: 'el' });
    const save = (why: string, at: number, keepalive?: boolean) =>
      storyDrafts.change(token, { revision: at, answers: { why } }, { keepalive });
    await save('α'.repeat(29_000), revision, true);
    // Bytes count, and not characters.
    await save('α'.repeat(30_000), revision + 1, true);
    await save('α', revision + 2);
    assert.deepEqual(
      server.calls.filter(({ method }) => method === 'PATCH').map(({ keepalive }) => keepalive === true),
      [true, false, false],
    );
  });

  it('is refused with the names of its fields while something is missing', async () => {
    const { storyDrafts } = test();
    const { token, revision } = await storyDrafts.create({ lang: 'el' });
    const saved = await storyDrafts.change(token, { revision, answers: { ...whole, why: '' } });
    await assert.rejects(storyDrafts.submit(token, saved.revision), error => {
      assert.ok(isProblem(error, 'invalid'));
      assert.deepEqual(
        error.errors.map(({ pointer }) => pointer),
        ['/why'],
      );
      return true;
    });
  });

  it('is gone on with by a mailed link, which proves the address', async () => {
    const { storyDrafts, server } = test();
    const { token } = await storyDrafts.create({ lang: 'pt' });
    assert.deepEqual(await storyDrafts.link(token, 'ana@ama.gov.pt'), { status: 'check-mail' });
    const [mail] = server.mailbox;
    const draft = await storyDrafts.get(mail?.token ?? '');
    assert.equal(draft.confirmed, false);
    await storyDrafts.change(mail?.token ?? '', { revision: draft.revision, answers: {} });
    assert.equal((await storyDrafts.get(token)).confirmed, true);
  });
});

describe('a picture', () => {
  it('tells how much of it has gone, and is refused for what it is', async () => {
    const { storyDrafts } = test();
    const { token } = await storyDrafts.create({ lang: 'el' });
    const told: number[] = [];
    const { id } = await storyDrafts.upload(token, photo, { onProgress: share => told.push(share) });
    assert.deepEqual(told, [0.5, 1]);
    await assert.rejects(storyDrafts.upload(token, new Blob(['x'], { type: 'image/heic' })), error => {
      assert.ok(isProblem(error, 'invalid'));
      assert.deepEqual(error.errors[0]?.code, 'not-an-image');
      return true;
    });
    assert.deepEqual(
      (await storyDrafts.get(token)).uploads.map(one => one.id),
      [id],
    );
    await storyDrafts.remove(token, id);
    assert.deepEqual((await storyDrafts.get(token)).uploads, []);
  });

  it('is given up when its signal says so', async () => {
    const { storyDrafts, server } = test();
    const { token } = await storyDrafts.create({ lang: 'el' });
    server.hold();
    const abort = new AbortController();
    const upload = storyDrafts.upload(token, photo, { signal: abort.signal });
    abort.abort();
    await assert.rejects(upload, error => isKoinonError(error, 'aborted'));
    server.release();
  });

  it('goes by the transport’s own way where it has one, else by fetch where there is no browser', async () => {
    const seen: UploadRequest[] = [];
    const upload = { url: 'https://koinon.test/v1/stories/x/uploads', headers: {}, body: photo, options: {} };
    const answer = { status: 201, headers: new Headers(), body: '{}' };
    const send = () => Promise.reject(new Error('not this way'));
    const own = {
      send,
      upload: async (request: UploadRequest) => {
        seen.push(request);
        return answer;
      },
    };
    assert.equal(await uploadFile({ transport: own }, upload), answer);
    assert.equal(seen[0]?.body, photo);
    const before = globalThis.fetch;
    try {
      globalThis.fetch = async () => new Response('{"id":"a"}', { status: 201 });
      assert.equal((await uploadFile({ transport: { send } }, upload)).body, '{"id":"a"}');
      globalThis.fetch = () => Promise.reject(new TypeError('no way'));
      await assert.rejects(uploadFile({ transport: { send } }, upload), error =>
        isKoinonError(error, 'network'),
      );
    } finally {
      globalThis.fetch = before;
    }
  });
});
