import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AdminActSchema,
  AdminStoryDetailSchema,
  AdminStoryPageSchema,
  AdminStorySchema,
  AdminStoryUploadSchema,
} from '@koinon/contract/admin';
import { StoryStepSchema } from '@koinon/contract/stories';
import { RESOURCE_TYPES, STORY_STATUSES } from '@koinon/contract/values';
import { KoinonAdmin } from '../admin.ts';
import { isProblem } from '../is-problem.ts';
import type { Transport } from '../transport.ts';
import { staffStoryDetailPlan, staffStoryPagePlan, staffStoryPlan } from './story-plans.ts';

const story = {
  id: 's',
  status: 'lost',
  revision: 3,
  lang: 'el',
  title: 'Ιστορία',
  resourceType: 'story',
  name: 'N',
  email: 'n@example.org',
  organisation: null,
  confirmedAt: null,
  suspect: false,
  images: 2,
  slug: null,
  url: null,
  translationOf: null,
  submittedAt: null,
  publishedAt: null,
  createdAt: '2026-11-21T10:00:00Z',
  updatedAt: '2026-11-21T10:00:00Z',
};

function answering(body: unknown, status = 200) {
  const calls: string[] = [];
  const transport: Transport = {
    send({ method, url, body: sent, maxRetries }) {
      const { pathname, searchParams } = new URL(url);
      searchParams.delete('network');
      const query = searchParams.size > 0 ? `?${searchParams}` : '';
      const once = maxRetries === 0 ? 'once' : undefined;
      calls.push([method, pathname.replace('/v1/admin/', '') + query, sent, once].filter(Boolean).join(' '));
      const headers = new Headers({ 'content-type': 'application/json' });
      return Promise.resolve({ status, headers, body: JSON.stringify(body) });
    },
  };
  const admin = new KoinonAdmin({ baseUrl: 'https://network.example', network: 'gr', token: 't', transport });
  return { admin, calls };
}

describe('stories, by the staff’s client', () => {
  it('are asked for by status and words, and read tolerantly', async () => {
    const { admin, calls } = answering({ items: [story, { id: 1 }], next: null });
    const page = await admin.stories.list({ status: ['submitted', 'published'], q: 'ιστορια' });
    assert.deepEqual(
      page.items.map(({ status, images }) => [status, images]),
      [['other', 2]],
    );
    assert.equal(page.dropped, 1);
    assert.deepEqual(calls, [
      `GET stories?status=submitted&status=published&q=${encodeURIComponent('ιστορια')}`,
    ]);
  });

  it('come with what was handed in, as it came', async () => {
    const content = { title: 'T', sections: [{ section: 'why', blocks: [{ type: 'newer' }] }] };
    const { admin } = answering({ ...story, content, events: ['lab'], uploads: [], history: [], acts: [] });
    const detail = await admin.stories.get('s');
    assert.deepEqual(detail.content, content);
    assert.deepEqual(detail.events, ['lab']);
  });

  it('are acted on once, whatever becomes of the answer', async () => {
    const { admin, calls } = answering(story);
    await admin.stories.review('s');
    await admin.stories.requestChanges('s/1', { message: 'How many?' });
    await admin.stories.publish('s', { slug: 'a', translationOf: 'b', revision: 3 });
    await admin.stories.reject('s', { message: 'No', note: 'spam' });
    await admin.stories.withdraw('s', { message: 'Old' });
    assert.equal(await admin.stories.erase('s', { note: 'article 17' }), undefined);
    assert.deepEqual(calls, [
      'POST stories/s/review {} once',
      'POST stories/s%2F1/request-changes {"message":"How many?"} once',
      'POST stories/s/publish {"slug":"a","translationOf":"b","revision":3} once',
      'POST stories/s/reject {"message":"No","note":"spam"} once',
      'POST stories/s/withdraw {"message":"Old"} once',
      'POST stories/s/erase {"note":"article 17"} once',
    ]);
  });

  it('that cannot be published yet say why', async () => {
    const type = 'https://network.example/problems/address-unproved';
    const { admin } = answering({ type, title: 'No', status: 409 }, 409);
    await assert.rejects(admin.stories.publish('s'), error => isProblem(error, 'address-unproved'));
  });
});

describe('the plans for stories', () => {
  const at = (value: unknown, ...path: (string | number)[]): unknown =>
    path.reduce<unknown>((one, name) => Reflect.get(Object(one), name), value);
  const keys = (value: unknown) => Object.keys(Object(value)).sort();

  it('have the members of the schemas, no more and no less', () => {
    const { data } = staffStoryDetailPlan;
    assert.deepEqual(keys(staffStoryPlan.data), keys(AdminStorySchema.shape));
    assert.deepEqual(keys(staffStoryPagePlan.data), keys(AdminStoryPageSchema.shape));
    assert.deepEqual(keys(data), keys(AdminStoryDetailSchema.shape));
    assert.deepEqual(keys(at(data, 'uploads', 1)), keys(AdminStoryUploadSchema.shape));
    assert.deepEqual(keys(at(data, 'history', 1)), keys(StoryStepSchema.shape));
    assert.deepEqual(keys(at(data, 'acts', 1)), keys(AdminActSchema.shape));
  });

  it('know every value of the closed lists', () => {
    assert.deepEqual(at(staffStoryPlan.data, 'status'), ['e', ...STORY_STATUSES]);
    assert.deepEqual(at(staffStoryPlan.data, 'resourceType', 1), ['e', ...RESOURCE_TYPES]);
  });
});
