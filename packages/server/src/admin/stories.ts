import {
  AdminStoryQuerySchema,
  EraseSchema,
  StoryMessageSchema,
  StoryPublishSchema,
  StoryReviewSchema,
} from '@koinon/contract/admin';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { decodeTimeKey, encodeTimeKey, type TimeKey } from '../data/time-cursor.ts';
import { RequestProblem } from '../http/problem.ts';
import { imageAddresses } from '../images/addresses.ts';
import { historyOf } from '../stories/view.ts';
import { listActs } from './act-data.ts';
import { acting } from './acts.ts';
import { readBody, readQuery } from './body.ts';
import { storyDocs } from './describe-stories.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { need } from './guard.ts';
import {
  contentOfStory,
  findStory,
  listStories,
  picturesOf,
  toAdminStory,
  type ListedStory,
} from './story-data.ts';

/** So many acts about one story are shown; the rest is in `/acts`. */
const ACTS_SHOWN = 100;

/** `/v1/admin/stories`: what authors handed in, and staff's word on it. */
export const storyRoutes: AdminRoutes = (app, { db, now, baseUrl, stories, images }) => {
  const { staff } = stories;

  app.get('/stories', describeRoute(storyDocs.listStories), need('viewer'), async c => {
    const { status, q, cursor, limit } = readQuery(c.get('params'), AdminStoryQuerySchema, ['status']);
    const network = c.get('network').slug;
    const page = { after: placeOf(cursor), limit };
    const { rows, next } = await listStories(db, { network, status, q }, page);
    return c.json({
      items: rows.map(row => toAdminStory(row, baseUrl)),
      next: next === undefined ? null : encodeTimeKey(next),
    });
  });

  app.get('/stories/:id', describeRoute(storyDocs.getStory), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    const row = await existing(c);
    const { content, events, people } = await contentOfStory(db, row, baseUrl);
    // Nobody looks at what is still being written.
    const uploads = row.submittedAt === null ? [] : await images.of(db, row.id);
    const selection = { network: row.network, ofServer: false, subject: row.id };
    const { items: acts } = await listActs(db, selection, { before: undefined, limit: ACTS_SHOWN });
    return c.json({
      ...toAdminStory(row, baseUrl),
      content,
      events,
      uploads: uploads.map(upload => {
        const { url, width, height, sources = [] } = imageAddresses(upload, picturesOf(row.id, baseUrl));
        return { id: upload.id, width, height, url, sources, people: people(upload.id) };
      }),
      history: await historyOf(db, row.id),
      acts,
    });
  });

  app.post('/stories/:id/review', describeRoute(storyDocs.reviewStory), need('editor'), async c => {
    const { note } = await readBody(c, StoryReviewSchema);
    const { network, id, word } = given(c, 'review', note);
    await staff.review(network, id, word);
    return answered(c);
  });

  app.post('/stories/:id/publish', describeRoute(storyDocs.publishStory), need('editor'), async c => {
    const { note, message, slug, translationOf, resourceType, revision } = await readBody(
      c,
      StoryPublishSchema,
    );
    const { network, id, word } = given(c, 'publish', note);
    await staff.publish(network, id, { ...word, message, slug, translationOf, resourceType, revision });
    return answered(c);
  });

  for (const [verb, act] of [
    ['request-changes', 'requestChanges'],
    ['reject', 'reject'],
    ['withdraw', 'withdraw'],
  ] as const) {
    app.post(`/stories/:id/${verb}`, describeRoute(storyDocs[`${act}Story`]), need('editor'), async c => {
      const { note, message } = await readBody(c, StoryMessageSchema);
      const { network, id, word } = given(c, verb, note);
      await staff[act](network, id, { ...word, message });
      return answered(c);
    });
  }

  app.post('/stories/:id/erase', describeRoute(storyDocs.eraseStory), need('admin'), async c => {
    const { note } = await readBody(c, EraseSchema);
    const { network, id, word } = given(c, 'erase', note);
    await staff.erase(network, id, word.within);
    return c.body(null, 204);
  });

  function given(c: AdminContext, verb: string, note: string | null) {
    refuseParameters(c.get('params'));
    const id = c.req.param('id') ?? '';
    const word = { staff: c.get('staff').id, within: acting(c, now, `stories.${verb}`, id, note) };
    return { id, network: c.get('network').slug, word };
  }

  async function answered(c: AdminContext): Promise<Response> {
    return c.json(toAdminStory(await existing(c), baseUrl));
  }

  async function existing(c: AdminContext): Promise<ListedStory> {
    const row = await findStory(db, c.get('network').slug, c.req.param('id') ?? '');
    if (!row) throw new RequestProblem('not-found');
    return row;
  }
};

function placeOf(cursor: string | undefined): TimeKey | undefined {
  const place = cursor === undefined ? undefined : decodeTimeKey(cursor);
  if (cursor !== undefined && !place) {
    throw new RequestProblem('invalid', { errors: [{ pointer: '/cursor', code: 'bad-cursor', params: {} }] });
  }
  return place;
}
