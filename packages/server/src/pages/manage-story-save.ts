/** What somebody typed on a page of a story: kept, and then where that leads. */
import { type Answers, type FormDefinition } from '@koinon/contract';
import type { Context } from 'hono';
import { uploadLimiter } from '../api/story-uploads.ts';
import { clientOf } from '../http/client.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { ANSWERS_SIZE } from '../stories/draft.ts';
import { KEY, type Again } from './form-page.ts';
import { allFields, answersOf, entriesOf } from './form/answers-of.ts';
import { lead, stepAt, stepOf, type FormPlace, type Turn } from './form/index.ts';
import { DO, readWish, REVIEW, STEP } from './form/names.ts';
import { doneAt, managePath, sendPrivate as send } from './manage-frame.ts';
import { takeFile, uploadWords, type ReceivedForm } from './manage-story-form.ts';
import type { StoryOpener } from './manage-story-open.ts';
import { storyPage, type StoryPageView } from './manage-story-page.ts';
import { changedPage, storyStepPage } from './manage-story-step.ts';
import type { PageStatus } from './register-again.ts';

type Save = (c: Context<Env>, view: StoryPageView, form: ReceivedForm) => Promise<Response>;

export function storySaver(services: Services, { read }: StoryOpener): Save {
  const { stories, images } = services;
  const client = clientOf(services);
  const limiter = uploadLimiter(services.now);
  return save;

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
    return doneAt(c, token, t, 'submitted');
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
}

/** A page of the form; the story's own where there is nothing to fill in. */
export function stepAnswer(
  c: Context<Env>,
  view: StoryPageView,
  place: FormPlace,
  status: PageStatus = 200,
): Response {
  const { definition } = view.draft;
  if (!definition) return send(c, storyPage(view), status);
  return send(c, storyStepPage({ ...view, definition, place }), status);
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
