import { type Answers, IMAGE_MAX_BYTES, isWritable } from '@koinon/contract';
import type { Context } from 'hono';
import { clientOf } from '../http/client.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { discardBody } from '../images/receive.ts';
import type { Again } from './form-page.ts';
import { stepAt } from './form/index.ts';
import { doneAt, sendPrivate as send, type ReceivingManager } from './manage-frame.ts';
import { deadStoryPage } from './manage-story-dead.ts';
import { receiveForm, type ReceivedForm } from './manage-story-form.ts';
import { storyOpener } from './manage-story-open.ts';
import { storyPage, takeBackPage, type StoryPageView } from './manage-story-page.ts';
import { stepAnswer, storySaver } from './manage-story-save.ts';
import { localeOf } from './respond.ts';
import { wordsIn, type T } from './words.ts';

/** One's own story by its link: written on, handed in, followed, without scripts. */
export function storyManager(services: Services): ReceivingManager {
  const { stories } = services;
  const client = clientOf(services);
  const opener = storyOpener(services);
  const { read, gone } = opener;
  const save = storySaver(services, opener);

  return {
    async get(c, token) {
      const view = await read(c, token);
      if (view instanceof Response) return view;
      const { draft, t } = view;
      const { definition } = draft;
      const step = c.req.query('step');
      if (definition && step !== undefined) {
        return stepAnswer(c, view, {
          step: stepAt(definition, step),
          answers: draft.answers as Answers,
          errors: [],
          focus: focusIn(c.req.query('focus')),
        });
      }
      if (c.req.query('action') === 'take-back' && draft.cancellable) return send(c, takeBackPage(view));
      return send(c, storyPage({ ...view, said: doneWords(c.req.query('done'), view, t) }));
    },

    async receive(c, token) {
      const form = await receiveForm(c);
      try {
        return await answered(c, token, form);
      } finally {
        // A browser hears nothing of an answer that comes while it still sends a picture that nobody wants.
        if (form.file?.locked === false) await discardBody(form.file, IMAGE_MAX_BYTES).catch(() => undefined);
      }
    },
  };

  async function answered(c: Context<Env>, token: string, form: ReceivedForm): Promise<Response> {
    const action = form.data.get('action');
    // An old link's only button: whether there is such a story is not said.
    if (action === 'renew') {
      const t = wordsIn(localeOf(c));
      return limited(c, t, async () => {
        await stories.renew(token, client(c).address);
        return doneAt(c, token, t, 'renewed');
      });
    }
    const view = await read(c, token);
    if (view instanceof Response) return view;
    try {
      switch (action) {
        case 'save':
          return await save(c, view, form);
        case 'confirm':
          await stories.confirm(token);
          return doneAt(c, token, view.t, 'confirmed');
        case 'take-back':
          await stories.takeBack(token, { revision: Number(form.data.get('revision')) });
          return doneAt(c, token, view.t, 'taken-back');
        case 'link':
          return await mailLink(c, view, form.data.get('email') ?? '');
        default:
          throw new RequestProblem('bad-request');
      }
    } catch (error) {
      return refused(c, view, error);
    }
  }

  async function mailLink(c: Context<Env>, view: StoryPageView, email: string): Promise<Response> {
    try {
      await stories.mailLink(view.token, { email }, client(c).address);
    } catch (error) {
      if (!(error instanceof RequestProblem && error.slug === 'invalid')) throw error;
      return send(c, storyPage({ ...view, email: { typed: email, errors: error.errors ?? [] } }), 422);
    }
    return doneAt(c, view.token, view.t, 'link');
  }

  /** Too many at once: the page says when to come back. */
  async function limited(c: Context<Env>, t: T, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RequestProblem && error.slug === 'too-many-requests')) throw error;
      const response = send(c, deadStoryPage({ t, token: '', mailed: false, said: tooMany(error, t) }), 429);
      response.headers.set('Retry-After', error.headers['Retry-After'] ?? '60');
      return response;
    }
  }

  /** Somebody, or the clock, was faster: the page says how things stand now. */
  async function refused(c: Context<Env>, view: StoryPageView, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem)) throw error;
    const { t } = view;
    const conflict = error.slug === 'conflict' || error.slug === 'draft-changed';
    if (!conflict && error.slug !== 'too-many-requests') return gone(c, view.token, error);
    const now = await read(c, view.token);
    if (now instanceof Response) return now;
    const said = conflict ? { title: t('draftPage.notPossible'), button: false } : tooMany(error, t);
    return send(c, storyPage({ ...now, said }), conflict ? 409 : 429);
  }
}

function tooMany({ headers }: RequestProblem, t: T): Again {
  const count = Math.max(1, Math.ceil(Number(headers['Retry-After'] ?? 0) / 60));
  return { title: t('form.failed.many'), hint: t('form.failed.manyHint', { count }), button: false };
}

/** An id that a page of ours gave. */
const focusIn = (text: string | undefined) =>
  text !== undefined && /^field-[\w.-]{1,100}$/.test(text) ? text : undefined;

type DoneWords = `draftPage.done.${'saved' | 'submitted' | 'taken-back' | 'confirmed' | 'link'}`;

/** Said only where it is so: the address may have been kept, or made up. */
function doneWords(done: string | undefined, { draft }: StoryPageView, t: T): Again | undefined {
  const words = (key: DoneWords): Again => ({ title: t(key), button: false });
  if (done === 'saved' && isWritable(draft.status)) return words('draftPage.done.saved');
  if (done === 'submitted' && draft.status === 'submitted') return words('draftPage.done.submitted');
  if (done === 'taken-back' && draft.status === 'withdrawn') return words('draftPage.done.taken-back');
  if (done === 'confirmed' && draft.confirmed) return words('draftPage.done.confirmed');
  if (done === 'link' && draft.email !== null) return words('draftPage.done.link');
  return undefined;
}
