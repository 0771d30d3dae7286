/** Opening a story by its link: what it leads to, or the page that says why it leads nowhere. */
import type { Context } from 'hono';
import { findNetwork } from '../data/networks.ts';
import { noticeOf } from '../forms/notice.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { findStoryToken } from '../stories/links.ts';
import { bodiesFor } from './bodies.ts';
import { deadLink } from './dead-link.ts';
import type { Again } from './form-page.ts';
import { sendPrivate as send } from './manage-frame.ts';
import { deadStoryPage } from './manage-story-dead.ts';
import { picturesOf, type StoryPageView } from './manage-story-page.ts';
import { localeOf, localeOfPerson } from './respond.ts';
import { wordsIn } from './words.ts';

export interface StoryOpener {
  read(c: Context<Env>, token: string): Promise<StoryPageView | Response>;
  /** For what keeps a link from opening anything. */
  gone(c: Context<Env>, token: string, error: unknown): Promise<Response>;
}

export function storyOpener(services: Services): StoryOpener {
  const { db, stories } = services;
  return { read, gone };

  async function read(c: Context<Env>, token: string): Promise<StoryPageView | Response> {
    try {
      const draft = await stories.read(token);
      const network = await findNetwork(db, draft.network);
      if (!network) throw new RequestProblem('not-found');
      const t = wordsIn(localeOfPerson(c, draft.lang, network.languages));
      const bodies = await bodiesFor(db, network.slug, draft.definition);
      const notice = network.privacy && noticeOf('story', network.privacy, network);
      return { t, token, network, draft, bodies, notice, pictures: picturesOf(draft) };
    } catch (error) {
      return gone(c, token, error);
    }
  }

  async function gone(c: Context<Env>, token: string, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem && error.slug === 'link-expired')) {
      return deadLink(services, c, token, error, 'registration');
    }
    const t = wordsIn(localeOf(c));
    const renewed = c.req.query('done') === 'renewed';
    const mailed = typeof (await findStoryToken(db, token))?.mailedTo === 'string';
    const said: Again | undefined = renewed ? { title: t('draftPage.renewed'), button: false } : undefined;
    return send(c, deadStoryPage({ t, token, mailed, said }), 410);
  }
}
