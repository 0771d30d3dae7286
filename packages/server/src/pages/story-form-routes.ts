import type { StoryTemplate, WireForm } from '@koinon/contract';
import type { Context, MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { templateOf } from '../stories/form.ts';
import { bodiesFor } from './bodies.ts';
import { networkOfPath } from './find-network.ts';
import { formRoutes, type FoundForm } from './form-routes.ts';
import { REVIEW } from './form/names.ts';
import { managePath } from './manage-frame.ts';
import { storyFormPage, withInitial } from './story-form-page.ts';

export interface FoundStory extends FoundForm {
  readonly form: Pick<WireForm, 'notice'>;
  readonly template: StoryTemplate | undefined;
}

/** Telling a story without scripts: `/f/{network}/story` begins a draft, everything else is on the draft's own page. */
export function storyFormRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, stories } = services;
  return formRoutes<FoundStory>(services, limited, {
    name: 'story',
    find,
    // Nothing of a draft is handed in here.
    askedBefore: async () => null,
    initial: definition => withInitial(definition),
    draft: {
      input: ({ template }, t, answers) => ({ lang: t.locale, answers, template: template?.id ?? null }),
      path: ({ definition }, { token }, t, step) =>
        managePath(token, t, { step: definition?.steps[step]?.id ?? REVIEW }),
    },
    page: (found, view) => storyFormPage(found, view),
    sentPath: () => '/',
    async sent() {
      throw new RequestProblem('not-found');
    },
  });

  async function find(c: Context<Env>): Promise<FoundStory> {
    const network = await networkOfPath(db, c);
    const template = templateOf(network, c.req.query('template') ?? null);
    const form = await stories.form(network, null, template?.id ?? null).catch((error: unknown) => {
      // Without a privacy notice, or where no stories are taken, there is no form: the page says so.
      if (!(error instanceof RequestProblem && error.slug === 'form-not-published')) throw error;
      return { definition: null, notice: null, ticket: null };
    });
    const { definition, ticket } = form;
    const bodies = await bodiesFor(db, network.slug, definition);
    return { network, subject: '', definition, ticket, bodies, form, template };
  }
}
