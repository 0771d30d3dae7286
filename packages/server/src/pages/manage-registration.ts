import { toBody, type FormDefinition, type WireRegistration } from '@koinon/contract';
import type { Context } from 'hono';
import { findNetwork } from '../data/networks.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { bodiesFor } from './bodies.ts';
import { deadLink } from './dead-link.ts';
import { allFields } from './form/answers-of.ts';
import { stepOf, turn } from './form/index.ts';
import type { Again } from './form-page.ts';
import { doneAt, sendPrivate as send, type Manager } from './manage-frame.ts';
import { answersFrom, cancelPage, changePage, managePage, type ManagePage } from './manage-page.ts';
import { localeOfPerson } from './respond.ts';
import { wordsIn, type T } from './words.ts';

/** One's registration by its mailed link. */
export function registrationManager(services: Services): Manager {
  const { db, registrations } = services;

  return {
    async get(c, token) {
      const view = await read(c, token);
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
    },

    async post(c, token, data) {
      const view = await read(c, token);
      if (view instanceof Response) return view;
      const action = data.get('action');
      if (action === 'change') return change(c, view, data);
      if (action !== 'confirm' && action !== 'cancel') throw new RequestProblem('bad-request');
      try {
        await (action === 'confirm' ? registrations.confirm(token) : registrations.cancel(token));
      } catch (error) {
        return refused(c, view, error);
      }
      return doneAt(c, token, view.t, action === 'confirm' ? 'confirmed' : 'cancelled');
    },
  };

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
    return doneAt(c, token, t, 'changed');
  }

  /** What the link leads to, or the page that says why it leads nowhere. */
  async function read(c: Context<Env>, token: string): Promise<ManagePage | Response> {
    try {
      const registration = await registrations.read(token);
      const network = await findNetwork(db, registration.event.network);
      if (!network) throw new RequestProblem('not-found');
      const t = wordsIn(localeOfPerson(c, registration.lang, network.languages));
      const bodies = await bodiesFor(db, network.slug, registration.definition);
      return { t, token, network, registration, bodies };
    } catch (error) {
      return deadLink(services, c, token, error, 'registration');
    }
  }

  /** Somebody, or the clock, was faster: the page says how things stand now. */
  async function refused(c: Context<Env>, view: ManagePage, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem) || (error.slug !== 'conflict' && error.slug !== 'no-places')) {
      return deadLink(services, c, view.token, error, 'registration');
    }
    const now = await read(c, view.token);
    if (now instanceof Response) return now;
    const said: Again = { title: now.t('manage.notPossible'), button: false };
    return send(c, managePage({ ...now, said }), 409);
  }
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
