import { toBody, type FormDefinition, type ProblemSlug, type WireRegistration } from '@koinon/contract';
import type { Locale } from '@koinon/i18n/text';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { findNetwork } from '../data/networks.ts';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { bodiesFor } from './bodies.ts';
import { allFields } from './form/answers-of.ts';
import { stepOf, turn } from './form/index.ts';
import { formDataOf } from './form-data.ts';
import {
  answersFrom,
  cancelPage,
  changePage,
  deadLinkPage,
  managePage,
  managePath,
  type ManagePage,
} from './manage-page.ts';
import type { PageStatus } from './register-again.ts';
import type { Again } from './register-page.ts';
import { htmlResponse, localeOf } from './respond.ts';
import { chooseLocale, isOurs, wordsIn, type T } from './words.ts';

const NO_STORE = 'no-store';

/**
 * One's registration by its mailed link. GET never changes anything: scanners of mail follow every link, some of them
 * with a browser. What changes something is sent by a button.
 */
export function manageRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, registrations } = services;
  const app: App = new Hono<Env>();

  // Whoever has the address has the registration: no other site hears of it, no cache keeps it, no index has it.
  app.use('/m/*', async (c, next) => {
    await next();
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', NO_STORE);
    c.header('X-Robots-Tag', 'noindex');
  });

  app.get('/m/:token', limited, async c => {
    const view = await read(c);
    if (view instanceof Response) return view;
    const { registration, t } = view;
    const action = c.req.query('action');
    const { definition } = registration;
    if (action === 'change' && definition) {
      const place = { step: 0, answers: answersFrom(registration, definition), errors: [] };
      return send(c, changePage({ ...view, definition, place }));
    }
    if (action === 'cancel' && registration.cancellable) return send(c, cancelPage(view));
    return send(c, managePage({ ...view, said: doneWords(c.req.query('done'), registration, t) }));
  });

  app.post('/m/:token', limited, async c => {
    const data = await formDataOf(c);
    const view = await read(c);
    if (view instanceof Response) return view;
    const { token, t } = view;
    const action = data.get('action');
    if (action === 'change') return change(c, view, data);
    if (action !== 'confirm' && action !== 'cancel') throw new RequestProblem('bad-request');
    try {
      await (action === 'confirm' ? registrations.confirm(token) : registrations.cancel(token));
    } catch (error) {
      return refused(c, view, error);
    }
    return done(c, token, t, action === 'confirm' ? 'confirmed' : 'cancelled');
  });
  return app;

  async function change(c: Context<Env>, view: ManagePage, data: URLSearchParams): Promise<Response> {
    const { token, t, bodies, registration } = view;
    const { definition } = registration;
    if (!definition) return refused(c, view, new RequestProblem('conflict'));
    const next = turn(definition, data, bodies);
    if (!next.done) {
      return send(c, changePage({ ...view, definition, place: next }), next.errors.length > 0 ? 422 : 200);
    }
    try {
      await registrations.change(token, changesOf(definition, toBody(definition, next.answers)));
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      const { slug, errors = [] } = error;
      if (slug !== 'invalid' && slug !== 'no-places') return refused(c, view, error);
      const said =
        slug === 'no-places'
          ? { title: t('manage.full'), hint: t('manage.fullHint'), button: false }
          : undefined;
      const place = { step: stepOf(definition, errors), answers: next.answers, errors };
      const page = changePage({ ...view, definition, place, said });
      return send(c, page, slug === 'invalid' ? 422 : 409);
    }
    return done(c, token, t, 'changed');
  }

  /** What the link leads to, or the page that says why it leads nowhere. */
  async function read(c: Context<Env>): Promise<ManagePage | Response> {
    const token = c.req.param('token') ?? '';
    try {
      const registration = await registrations.read(token);
      const network = await findNetwork(db, registration.event.network);
      if (!network) throw new RequestProblem('not-found');
      const t = wordsIn(localeFor(c, registration.lang, network.languages));
      const bodies = await bodiesFor(db, network.slug, registration.definition);
      return { t, token, network, registration, bodies };
    } catch (error) {
      return deadLink(c, token, error);
    }
  }

  function deadLink(c: Context<Env>, token: string, error: unknown): Response {
    const slug: ProblemSlug | undefined = error instanceof RequestProblem ? error.slug : undefined;
    if (slug !== 'not-found' && slug !== 'link-expired') throw error;
    const expired = slug === 'link-expired';
    return send(c, deadLinkPage(expired, token, wordsIn(localeOf(c))), expired ? 410 : 404);
  }

  /** Somebody, or the clock, was faster: the page says how things stand now. */
  async function refused(c: Context<Env>, view: ManagePage, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem) || (error.slug !== 'conflict' && error.slug !== 'no-places')) {
      return deadLink(c, view.token, error);
    }
    const now = await read(c);
    if (now instanceof Response) return now;
    const said: Again = { title: now.t('manage.notPossible'), button: false };
    return send(c, managePage({ ...now, said }), 409);
  }
}

/** `?lang`, else the language in which one registered. */
function localeFor(c: Context<Env>, lang: string, languages: readonly string[]): Locale {
  const wished = (c.req.queries('lang') ?? []).filter(isOurs);
  return isOurs(lang) ? chooseLocale(wished, [lang]) : localeOf(c, languages);
}

function send(c: Context<Env>, page: ReturnType<typeof managePage>, status: PageStatus = 200): Response {
  return htmlResponse(c, page, NO_STORE, status);
}

function done(c: Context<Env>, token: string, t: T, what: string): Response {
  return c.body(null, 303, { Location: managePath(token, t, { done: what }) });
}

/** Said only where it is so: the address may have been kept, or made up. */
function doneWords(done: string | undefined, { status }: WireRegistration, t: T): Again | undefined {
  if (done === 'confirmed' && (status === 'confirmed' || status === 'waiting')) {
    return { title: t(`manage.done.${status}`), button: false, done: true };
  }
  if (done === 'changed' && status !== 'cancelled') return { title: t('manage.done.changed'), button: false };
  if (done === 'cancelled' && status === 'cancelled') {
    return { title: t('manage.done.cancelled'), button: false, done: true };
  }
  return undefined;
}

/** What the form asks and was left empty is taken away: what is not named would stay as it is. */
function changesOf(definition: FormDefinition, body: Readonly<Record<string, unknown>>): unknown {
  const emptied: Record<string, unknown> = {};
  for (const { name } of allFields(definition)) {
    const [first = '', second] = name.split('/');
    // How many come and who it is cannot be nothing.
    if (first === 'party' || first === 'name') continue;
    emptied[first] = second === undefined ? null : {};
  }
  return { ...emptied, ...body };
}
