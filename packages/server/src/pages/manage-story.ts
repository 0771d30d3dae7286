import { type Answers, type FormDefinition, IMAGE_MAX_BYTES, isWritable } from '@koinon/contract';
import type { Context } from 'hono';
import { uploadLimiter } from '../api/story-uploads.ts';
import { findNetwork } from '../data/networks.ts';
import { noticeOf } from '../forms/notice.ts';
import { clientOf } from '../http/client.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { discardBody } from '../images/receive.ts';
import { ANSWERS_SIZE } from '../stories/draft.ts';
import { findStoryToken } from '../stories/links.ts';
import { bodiesFor } from './bodies.ts';
import { deadLink } from './dead-link.ts';
import { KEY, type Again } from './form-page.ts';
import { allFields, answersOf, entriesOf } from './form/answers-of.ts';
import { lead, stepAt, stepOf, type FormPlace, type Turn } from './form/index.ts';
import { DO, readWish, REVIEW, STEP } from './form/names.ts';
import { doneAt, managePath, sendPrivate as send, type ReceivingManager } from './manage-frame.ts';
import { deadStoryPage } from './manage-story-dead.ts';
import { picturesOf, storyPage, takeBackPage, type StoryPageView } from './manage-story-page.ts';
import { receiveForm, takeFile, uploadWords, type ReceivedForm } from './manage-story-form.ts';
import { changedPage, storyStepPage } from './manage-story-step.ts';
import type { PageStatus } from './register-again.ts';
import { localeOf, localeOfPerson } from './respond.ts';
import { wordsIn, type T } from './words.ts';

/** One's own story by its link: written on, handed in, followed, without scripts. */
export function storyManager(services: Services): ReceivingManager {
  const { db, stories, images } = services;
  const client = clientOf(services);
  const limiter = uploadLimiter(services.now);

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

  /** Whatever was typed on a page is kept; where that leads is another question. */
  async function save(c: Context<Env>, view: StoryPageView, form: ReceivedForm): Promise<Response> {
    const { token, t, draft, bodies } = view;
    const { definition } = draft;
    const { data } = form;
    if (!definition) throw new RequestProblem('conflict');
    const typed = withStep(definition, data, draft.answers as Answers, bodies);
    const key = data.get(KEY) ?? '';
    const taken =
      form.file &&
      (await takeFile(services, {
        token,
        key,
        file: form.file,
        definition,
        answers: typed,
        tooMany: story => limiter({ address: client(c).address, form: story, ticketed: true }) !== undefined,
      }));
    if (taken) data.set(DO, 'stay');
    const next = lead(definition, data, taken?.answers ?? typed, { alone: true });
    const revision = Number(data.get('revision'));
    const { answers } = next;
    const at = stepAt(definition, data.get(STEP));
    const handsIn = next.done && at >= definition.steps.length;
    // Nothing is asked on the page where everything is shown once more: it need not be saved.
    const saved = handsIn
      ? { revision }
      : await stories.change(token, { revision, answers }).catch((error: unknown) => {
          if (!(error instanceof RequestProblem)) throw error;
          if (error.slug === 'draft-changed' || error.slug === 'payload-too-large') return error.slug;
          throw error;
        });
    if (saved === 'payload-too-large') {
      const said: Again = { title: t('draftPage.tooLong', { maximum: ANSWERS_SIZE }), button: false };
      return stepAnswer(c, { ...view, said }, { step: at, answers, errors: [] }, 422);
    }
    if (saved === 'draft-changed') {
      return send(c, changedPage({ ...view, definition, place: { step: at, answers, errors: [] } }), 409);
    }
    await removePicture(token, data, draft.answers as Answers);
    const now = { ...view, draft: { ...draft, answers, revision: saved.revision } };
    if (taken?.problem) {
      const said = uploadWords(taken.problem, t);
      return stepAnswer(c, { ...now, said }, { step: at, answers, errors: [] }, 422);
    }
    if (taken && taken.errors.length > 0) {
      return stepAnswer(c, now, { step: at, answers, errors: taken.errors }, 422);
    }
    if (readWish(data.get(DO)).do === 'save') return doneAt(c, token, t, 'saved');
    if (handsIn) return handIn(c, now, definition);
    return goTo(c, now, definition, next, taken?.focus);
  }

  function goTo(
    c: Context<Env>,
    view: StoryPageView,
    definition: FormDefinition,
    next: Turn,
    focus: string | undefined,
  ): Promise<Response> | Response {
    if (next.done) return redirect(c, view, REVIEW, undefined);
    if (next.errors.length > 0) return stepAnswer(c, view, next, 422);
    return redirect(c, view, definition.steps[next.step]?.id ?? REVIEW, focus ?? next.focus);
  }

  async function handIn(c: Context<Env>, view: StoryPageView, definition: FormDefinition): Promise<Response> {
    const { token, t, draft } = view;
    try {
      await stories.submit(token, { revision: draft.revision }, client(c).origin);
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      const { slug, errors = [] } = error;
      const answers = draft.answers as Answers;
      if (slug === 'invalid') {
        return stepAnswer(c, view, { step: stepOf(definition, errors), answers, errors }, 422);
      }
      if (slug !== 'draft-changed') throw error;
      // What stands there now was not looked at: it is shown, to be handed in or not.
      const now = await read(c, token);
      if (now instanceof Response) return now;
      const place = { step: definition.steps.length, answers: now.draft.answers as Answers, errors: [] };
      const said: Again = { title: t('draftPage.changed'), button: false };
      return stepAnswer(c, { ...now, said }, place, 409);
    }
    return doneHere(c, token, t, 'submitted');
  }

  async function mailLink(c: Context<Env>, view: StoryPageView, email: string): Promise<Response> {
    try {
      await stories.mailLink(view.token, { email }, client(c).address);
    } catch (error) {
      if (!(error instanceof RequestProblem && error.slug === 'invalid')) throw error;
      return send(c, storyPage({ ...view, email: { typed: email, errors: error.errors ?? [] } }), 422);
    }
    return doneHere(c, view.token, view.t, 'link');
  }

  /** To the page again; where the story has another address since, this link opens it no longer, and that it is done is said here. */
  async function doneHere(
    c: Context<Env>,
    token: string,
    t: T,
    what: 'submitted' | 'link',
  ): Promise<Response> {
    try {
      await stories.read(token);
    } catch (error) {
      if (!(error instanceof RequestProblem && error.slug === 'link-expired')) throw error;
      const said: Again = { title: t(`draftPage.done.${what}`), button: false };
      return send(c, deadStoryPage({ t, token, mailed: false, said }));
    }
    return doneAt(c, token, t, what);
  }

  /** Taken out of the list, it goes: nothing else shows it. */
  async function removePicture(token: string, data: URLSearchParams, before: Answers): Promise<void> {
    const wish = readWish(data.get(DO));
    if (wish.do !== 'remove' || wish.group !== 'images') return;
    const id = entriesOf(before['images'])[wish.index]?.['upload'];
    if (typeof id !== 'string') return;
    const { story } = await stories.writable(token);
    await images.remove(story, id);
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

  function stepAnswer(
    c: Context<Env>,
    view: StoryPageView,
    place: FormPlace,
    status: PageStatus = 200,
  ): Response {
    const { definition } = view.draft;
    if (!definition) return send(c, storyPage(view), status);
    return send(c, storyStepPage({ ...view, definition, place }), status);
  }

  /** What the link leads to, or the page that says why it leads nowhere. */
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

/** What is kept, with what one page of the form says now. */
function withStep(
  definition: FormDefinition,
  data: URLSearchParams,
  kept: Answers,
  bodies: StoryPageView['bodies'],
): Answers {
  const step = definition.steps[stepAt(definition, data.get(STEP))];
  if (!step || (data.get(STEP) ?? '') === REVIEW) return kept;
  const page = { ...definition, steps: [step] };
  const typed = answersOf(page, data, bodies);
  const mine = new Set(allFields(page).map(({ name }) => name));
  // A box that is not ticked is not sent: what is not there is not answered.
  return { ...Object.fromEntries(Object.entries(kept).filter(([name]) => !mine.has(name))), ...typed };
}

function redirect(
  c: Context<Env>,
  { token, t }: StoryPageView,
  step: string,
  focus: string | undefined,
): Response {
  const Location = managePath(token, t, { step, ...(focus === undefined ? {} : { focus }) });
  return c.body(null, 303, { Location });
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
