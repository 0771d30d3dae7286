import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTestKoinon } from '@koinon/sdk/testing';
import type { StoryDesk } from './desk.ts';
import { DraftController } from './draft.controller.ts';

function place() {
  const koinon = createTestKoinon({ now: '2026-12-01T09:00:00Z', network: 'gr', stories: [] });
  const remembered: (string | undefined)[] = [];
  let lost = 0;
  const desk = { drafts: async () => koinon.storyDrafts } as unknown as StoryDesk;
  const draft = new DraftController({
    desk: async () => desk,
    begin: () => ({ lang: 'el', template: null }),
    remember: token => void remembered.push(token),
    read: ({ answers }) => ({ ...answers }) as Record<string, string>,
    lost: () => void (lost += 1),
    changed: () => undefined,
  });
  return { server: koinon.server, draft, remembered, lost: () => lost };
}

const slug = (expected: string) => (error: unknown) => Reflect.get(Object(error), 'slug') === expected;
const photo = new Blob(['x'], { type: 'image/jpeg' });

describe('the draft on the server', () => {
  it('is begun once, however many ask at the same time', async () => {
    const { server, draft, remembered } = place();
    const [a, b] = await Promise.all([
      draft.upload(photo, {}),
      draft.upload(photo, {}),
      draft.save({ title: 'A' }),
    ]);
    assert.equal(server.drafts.length, 1);
    assert.notEqual(a, b);
    assert.deepEqual(remembered, [server.drafts[0]?.tokens[0]]);
    assert.equal(draft.state.uploads.size, 2);
  });

  it('is saved one change after the other', async () => {
    const { server, draft } = place();
    await Promise.all(['A', 'B', 'C'].map(title => draft.save({ title })));
    assert.deepEqual(server.drafts[0]?.answers, { title: 'C' });
    assert.deepEqual(
      [draft.state.saving, draft.isNew({ title: 'C' }), draft.isNew({ title: 'D' })],
      ['no', false, true],
    );
  });

  it('is not saved over another version before one is chosen', async () => {
    const { server, draft } = place();
    await draft.save({ title: 'A' });
    server.changeDraft(server.drafts[0]?.tokens[0] ?? '', { answers: { title: 'Theirs' } });
    await assert.rejects(draft.save({ title: 'B' }), slug('draft-changed'));
    await assert.rejects(draft.save({ title: 'C' }), slug('draft-changed'));
    assert.deepEqual(server.drafts[0]?.answers, { title: 'Theirs' });
    assert.deepEqual(draft.state.theirs?.answers, { title: 'Theirs' });
    draft.choose();
    await draft.save({ title: 'C' });
    assert.deepEqual(server.drafts[0]?.answers, { title: 'C' });
  });

  it('goes on from its own version whose answer was lost', async () => {
    const { server, draft } = place();
    await draft.save({ title: 'A' });
    server.dropAfterWork = true;
    await assert.rejects(draft.save({ title: 'B' }));
    server.dropAfterWork = false;
    await draft.save({ title: 'C' });
    assert.deepEqual(server.drafts[0]?.answers, { title: 'C' });
    assert.equal(draft.state.theirs, undefined);
  });

  it('begins anew where the server has it no more, and sends its pictures again', async () => {
    const { server, draft, lost } = place();
    await draft.save({ title: 'A' });
    server.failure = 'link-expired';
    await assert.rejects(draft.save({ title: 'B' }));
    server.failure = null;
    await draft.save({ title: 'B' });
    assert.deepEqual(
      server.drafts.map(({ answers }) => answers),
      [{ title: 'A' }, { title: 'B' }],
    );
    assert.equal(lost(), 1);
  });

  it('says that nothing can be written any more once it was handed in elsewhere', async () => {
    const { server, draft } = place();
    await draft.save({ title: 'A' });
    server.changeDraft(server.drafts[0]?.tokens[0] ?? '', { status: 'submitted' });
    await assert.rejects(draft.save({ title: 'B' }), slug('conflict'));
    assert.equal(draft.state.over, true);
  });
});
