/** Published stories in memory: which path does what. */
import type { Network } from '@koinon/contract';
import type { Answer } from './answer.ts';
import { notAllowed } from './intake.ts';
import { Refusal } from './refusal.ts';
import { pageOfStories } from './published-stories.ts';
import type { TestRequest, World } from './world.ts';

/** A link to a draft, and not a slug. */
const TOKEN = /^[\w-]{43}$/;

/** @returns undefined where the path is none of the published stories' */
export function answerPublishedStories(
  world: World,
  { method, path, params }: TestRequest,
  network: Network,
): Answer | undefined {
  if (path === 'stories')
    return method === 'GET'
      ? { status: 200, body: pageOfStories(world.published, network, params) }
      : undefined;
  const slug = /^stories\/([^/]+)$/.exec(path)?.[1];
  if (slug === undefined || TOKEN.test(slug)) return undefined;
  if (method !== 'GET') return notAllowed;
  const found = world.published.find(
    one => one.network === network.slug && one.story.slug === decodeURIComponent(slug),
  );
  if (!found) throw new Refusal('not-found');
  return { status: 200, body: found.story };
}
