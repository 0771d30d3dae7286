import {
  toBody,
  type Answers,
  type FieldOf,
  type FormDefinition,
  type FormName,
  type NetworkRecord,
  type WireStoryCreated,
} from '@koinon/contract';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { clientOf } from '../http/client.ts';
import type { App, Env, Services } from '../http/context.ts';
import { formWriters } from '../http/cors.ts';
import { RequestProblem } from '../http/problem.ts';
import { discovery } from '../oembed/discovery.ts';
import { bodiesFor } from './bodies.ts';
import { formDataOf } from './form-data.ts';
import { KEY, TICKET, type Again, type FormPageView } from './form-page.ts';
import { allFields } from './form/answers-of.ts';
import { DO, readWish } from './form/names.ts';
import { stepOf, TRAP, turn, type Body, type FormPlace } from './form/index.ts';
import type { Html } from './html.ts';
import { againWords, type PageStatus } from './register-again.ts';
import { htmlResponse, localeOfForm, localeOfNetwork } from './respond.ts';
import { wordsIn, type T } from './words.ts';

/**
 * One visitor's, and of this moment. Not "no-store": the back button is to find the same form, with what was typed and
 * with the same key, so that sending it again counts once.
 */
const PRIVATE = 'private, no-cache';

/** A form as it stands now. */
export interface FoundForm {
  readonly network: NetworkRecord;
  /** What it is for: see `Submission`. */
  readonly subject: string;
  /** Null: nobody can send it now. */
  readonly definition: FormDefinition | null;
  readonly ticket: string | null;
  readonly bodies: readonly Body[];
}

/** What one form adds to what all of them do without scripts; its pages are below `/f/{network}/{name}`. */
export interface FormKind<F extends FoundForm> {
  readonly name: FormName;
  /** Throws `not-found`, or any other problem, where there is no such form. */
  find(c: Context<Env>): Promise<F>;
  /** What is asked, also where nobody can send it any more: a form that is sent for the second time is answered as before. */
  askedBefore(found: F): Promise<FormDefinition | null>;
  /** What stands in it before anybody typed: never an agreement, never a wish. */
  initial?(definition: FormDefinition, t: T): Answers;
  /** What the page and its address say in the place of a question. */
  fixed?(found: F, t: T): Readonly<Record<string, unknown>>;
  page(found: F, view: FormPageView): Html;
  /** Where its first page begins a draft, which has a page of its own for everything else. */
  readonly draft?: FormDraft<F>;
  /** Where one is led after sending: a path of this site, with nothing in it of what was typed. */
  sentPath(found: F, t: T, answers: Answers): string;
  /** The page there, and the network whose languages it may be in. */
  sent(c: Context<Env>): Promise<{ readonly network: NetworkRecord; readonly page: (t: T) => Html }>;
}

export interface FormDraft<F extends FoundForm> {
  /** What begins it. */
  input(found: F, t: T, answers: Answers): Readonly<Record<string, unknown>>;
  /** A path of this site. @param step index of the next page of the form */
  path(found: F, created: WireStoryCreated, t: T, step: number): string;
}

/** A form without scripts: its page, where it is sent, and the page after it. */
export function formRoutes<F extends FoundForm>(
  services: Services,
  limited: MiddlewareHandler<Env>,
  kind: FormKind<F>,
): App {
  const { db } = services;
  const client = clientOf(services);
  const mayPost = formWriters(services);
  const app: App = new Hono<Env>();
  const path = `/f/:network/${kind.name}`;

  app.get(path, limited, async c => {
    const found = await kind.find(c);
    const t = wordsIn(localeOfNetwork(c, found.network.languages));
    const answers = found.definition && kind.initial ? kind.initial(found.definition, t) : {};
    return answer(c, t, found, { step: 0, answers, errors: [] });
  });

  app.get(`${path}/sent`, limited, async c => {
    const { network, page } = await kind.sent(c);
    return htmlResponse(c, page(wordsIn(localeOfNetwork(c, network.languages))), PRIVATE);
  });

  app.post(path, limited, async c => {
    const data = await formDataOf(c);
    const found = await kind.find(c);
    const { network, subject } = found;
    const t = wordsIn(localeOfForm(c, data, network.languages));
    const refusal = await refused(c, network.slug);
    // What is sent for the second time is answered as before, also where its first time took the last place.
    const definition = found.definition ?? (await kind.askedBefore(found));
    if (!definition) return answer(c, t, found, { step: 0, answers: {}, errors: [] }, { data, status: 409 });
    const bodies = found.definition ? found.bodies : await bodiesFor(db, network.slug, definition);
    if (refusal) {
      // What was typed elsewhere is here to be sent from here. What was agreed to elsewhere was not.
      const answers = withoutAgreements(definition, turn(definition, data, bodies).answers);
      const more = { data, status: 403, renew: true, newKey: true } as const;
      return answer(c, t, found, { step: 0, answers, errors: [] }, { ...more, again: refusal(t) });
    }
    // A form from an agency's page has no ticket: whatever is missing in it, it is here for the first time.
    const first = !data.has(TICKET);
    const read = turn(definition, data, bodies);
    const initial = first && kind.initial ? kind.initial(definition, t) : {};
    // A text that is agreed to stands on this page: nobody has read it here yet, nor in this language.
    const unread = first || readWish(data.get(DO)).do === 'stay';
    const typed = unread ? withoutTexts(definition, read.answers, first) : read.answers;
    const next = { ...read, answers: { ...initial, ...typed } };
    if (!first && isOutdated(definition, data)) {
      const place = { step: stepAtEnd(definition), answers: next.answers, errors: [] };
      return answer(c, t, found, place, { data, ...againWords('charter-changed', t) });
    }
    const begins = kind.draft !== undefined && !first && !next.done && next.step > 0;
    if (!next.done && !begins) {
      const place = first ? { ...next, errors: [], ...(kind.draft ? { step: 0 } : {}) } : next;
      const again = first ? againWords('first', t)?.again : undefined;
      return answer(c, t, found, place, { data, again, status: next.errors.length > 0 ? 422 : 200 });
    }
    const outcome = await services.forms.submit({
      form: kind.name,
      network,
      subject,
      transport: 'html',
      input: {
        ...(kind.draft?.input(found, t, next.answers) ?? {
          lang: t.locale,
          ...toBody(definition, next.answers),
          ...kind.fixed?.(found, t),
        }),
        ...given(data, TICKET),
        ...given(data, TRAP),
      },
      key: data.get(KEY) ?? undefined,
      ...client(c),
    });
    if (outcome.kind === 'accepted') {
      const Location = kind.sentPath(found, t, next.answers);
      return c.body(null, 303, { Location, 'Cache-Control': PRIVATE });
    }
    if (outcome.kind === 'created') {
      const step = next.done ? definition.steps.length : next.step;
      const Location = kind.draft?.path(found, outcome.body, t, step) ?? '/';
      return c.body(null, 303, { Location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
    }
    const place = { step: kind.draft ? 0 : stepAtEnd(definition), answers: next.answers, errors: [] };
    if (outcome.kind === 'unticketed') {
      const { again } = againWords(first ? 'first' : 'expired', t) ?? {};
      return answer(c, t, found, place, { data, again, status: 422, renew: true });
    }
    const { slug, errors = [], headers } = outcome.problem;
    if (slug === 'invalid') {
      const step = stepOf(definition, errors);
      return answer(c, t, found, { ...place, step, errors }, { data, status: 422 });
    }
    const words = againWords(slug, t, Number(headers['Retry-After'] ?? 0));
    if (!words) throw outcome.problem;
    // What is full, closed or worded anew may have changed since the form was read.
    const fresh = words.reread ? await kind.find(c) : found;
    const answers = slug === 'charter-changed' ? withoutVersions(definition, next.answers) : next.answers;
    const response = await answer(c, t, fresh, { ...place, answers }, { data, ...words });
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
  return app;

  /** What is said to who comes from a page that may not send forms here; undefined: it may. */
  async function refused(c: Context<Env>, network: string): Promise<((t: T) => Again) | undefined> {
    try {
      await mayPost(c, network);
      return undefined;
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.slug !== 'origin-not-allowed') throw error;
      return t => ({ title: t('form.failed.site'), hint: t('formPage.siteHint'), button: false });
    }
  }

  async function answer(
    c: Context<Env>,
    t: T,
    found: F,
    place: FormPlace,
    more: {
      readonly data?: URLSearchParams;
      readonly again?: Again | undefined;
      readonly status?: PageStatus;
      /** Whether the old ticket is no good. A good one stays: a new one would make the visitor wait. */
      readonly renew?: boolean | undefined;
      /** Whether the old key stands for something else. */
      readonly newKey?: boolean | undefined;
    } = {},
  ): Promise<Response> {
    const { data, again, status = 200 } = more;
    const view = {
      t,
      place,
      // What is said of a form says nothing where there is none any more.
      again: data && !found.definition ? { title: t('formPage.changed'), button: false } : again,
      now: services.now(),
      discovery: c.req.method === 'POST' ? undefined : discovery(services.baseUrl, c.req.url),
      ticket: (more.renew ? null : data?.get(TICKET)) ?? found.ticket ?? '',
      key: (more.newKey ? null : data?.get(KEY)) ?? crypto.randomUUID(),
    };
    return htmlResponse(c, kind.page(found, view), PRIVATE, status);
  }
}

const stepAtEnd = (definition: FormDefinition) => definition.steps.length - 1;

/** Whether a box was ticked beside another text than the one that stands there now. */
export function isOutdated(definition: FormDefinition, data: URLSearchParams): boolean {
  return allFields(definition).some(field => {
    const value = field.type === 'agreement' && field.version !== null ? data.get(field.name) : null;
    return value !== null && value !== '' && field.type === 'agreement' && value !== field.version;
  });
}

/** Where it comes from an agency's page, what was said beside a box of that page holds, but not of a version of a text. */
const withoutTexts = (definition: FormDefinition, answers: Answers, first: boolean) =>
  first ? withoutVersions(definition, answers) : withoutAgreements(definition, answers);

/** Without what was said of one version of a text. */
function withoutVersions(definition: FormDefinition, answers: Answers): Answers {
  return without(definition, answers, ({ version }) => version !== null);
}

function withoutAgreements(definition: FormDefinition, answers: Answers): Answers {
  return without(definition, answers, () => true);
}

function without(
  definition: FormDefinition,
  answers: Answers,
  which: (field: FieldOf<'agreement'>) => boolean,
): Answers {
  const gone = allFields(definition).flatMap(field =>
    field.type === 'agreement' && which(field) ? [field.name] : [],
  );
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !gone.includes(name)));
}

const given = (data: URLSearchParams, name: string) => {
  const value = data.get(name);
  return value === null || value === '' ? {} : { [name]: value };
};
