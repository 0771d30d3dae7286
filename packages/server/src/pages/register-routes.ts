import {
  registrationForm,
  registrationState,
  toBody,
  type FormDefinition,
  type NetworkRecord,
  type WireEvent,
  type WireForm,
} from '@koinon/contract';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { findEvent } from '../data/events.ts';
import { findNetwork } from '../data/networks.ts';
import { clientOf } from '../http/client.ts';
import type { App, Env, Services } from '../http/context.ts';
import { formWriters } from '../http/cors.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import { findPublished } from '../registrations/event-facts.ts';
import { bodiesFor } from './bodies.ts';
import { formDataOf } from './form-data.ts';
import { stepOf, TRAP, turn, type Body, type FormPlace } from './form/index.ts';
import { registrationPath } from './event-line.ts';
import { againWords, type PageStatus } from './register-again.ts';
import { KEY, registerPage, sentPage, TICKET, type Again } from './register-page.ts';
import { htmlResponse, localeOf, localeOfForm } from './respond.ts';
import { wordsIn, type T } from './words.ts';

/**
 * One visitor's, and of this moment. Not "no-store": the back button is to find the same form, with what was typed and
 * with the same key, so that sending it again counts once.
 */
const PRIVATE = 'private, no-cache';

interface Found {
  readonly network: NetworkRecord;
  readonly event: WireEvent;
  readonly form: Pick<WireForm, 'definition' | 'notice' | 'state' | 'ticket'>;
  readonly bodies: readonly Body[];
}

/** Registering without scripts: the form, where it is sent, and the page after it. */
export function registerRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db } = services;
  const client = clientOf(services);
  const mayPost = formWriters(services);
  const app: App = new Hono<Env>();

  app.get('/f/:network/registration', limited, async c => {
    const found = await find(c);
    const t = wordsIn(localeOf(c, found.network.languages));
    return answer(c, t, found, { step: 0, answers: {}, errors: [] });
  });

  app.get('/f/:network/registration/sent', limited, async c => {
    const { network, event } = await findEventOf(c);
    const t = wordsIn(localeOf(c, network.languages));
    return htmlResponse(c, sentPage({ t, network, event, waiting: c.req.query('line') === '1' }), PRIVATE);
  });

  app.post('/f/:network/registration', limited, async c => {
    const data = await formDataOf(c);
    const found = await find(c);
    const { network, event, form } = found;
    await mayPost(c, network.slug);
    const t = wordsIn(localeOfForm(c, data, network.languages));
    // What is sent for the second time is answered as before, also where its first time took the last place.
    const definition = form.definition ?? (await definitionOf(network, event.id));
    const bodies = form.definition ? found.bodies : await bodiesFor(db, network.slug, definition);
    const next = turn(definition, data, bodies);
    if (!next.done) {
      // A form from an agency's page has no ticket: whatever is missing in it, it is here for the first time.
      const first = !data.has(TICKET);
      const place = first ? { ...next, errors: [] } : next;
      const again = first ? againWords('first', t)?.again : undefined;
      return answer(c, t, found, place, { data, again, status: next.errors.length > 0 ? 422 : 200 });
    }
    const outcome = await services.forms.submit({
      form: 'registration',
      network,
      subject: event.id,
      transport: 'html',
      input: {
        ...toBody(definition, next.answers),
        lang: t.locale,
        ...given(data, TICKET),
        ...given(data, TRAP),
      },
      key: data.get(KEY) ?? undefined,
      ...client(c),
    });
    if (outcome.kind === 'accepted') {
      const line = form.state === 'waiting-list' ? '&line=1' : '';
      return c.body(null, 303, {
        Location: `${registrationPath(network.slug, event.id, t, '/sent')}${line}`,
        'Cache-Control': PRIVATE,
      });
    }
    const place = { step: definition.steps.length - 1, answers: next.answers, errors: [] };
    if (outcome.kind === 'unticketed') {
      const { again } = againWords(data.has(TICKET) ? 'expired' : 'first', t) ?? {};
      return answer(c, t, found, place, { data, again, status: 422, renew: true });
    }
    const { slug, errors = [], headers } = outcome.problem;
    if (slug === 'invalid') {
      const step = stepOf(definition, errors);
      return answer(c, t, found, { ...place, step, errors }, { data, status: 422 });
    }
    const words = againWords(slug, t, Number(headers['Retry-After'] ?? 0));
    if (!words) throw outcome.problem;
    // What is full, or closed, may have changed since the form was read.
    const fresh = words.reread ? await find(c) : found;
    const response = await answer(c, t, fresh, place, { data, ...words });
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
  return app;

  async function findEventOf(c: Context<Env>): Promise<Pick<Found, 'network' | 'event'>> {
    const slug = c.req.param('network') ?? '';
    const id = c.req.query('event') ?? '';
    const network = isId(slug) ? await findNetwork(db, slug) : undefined;
    const event = network && (await findEvent(db, network.slug, id, services.baseUrl));
    if (!network || !event) throw new RequestProblem('not-found');
    return { network, event };
  }

  async function find(c: Context<Env>): Promise<Found> {
    const { network, event } = await findEventOf(c);
    const form = await services.registrations.form(network, event.id, null).catch((error: unknown) => {
      // Without a notice there is no form: the page says so.
      if (!(error instanceof RequestProblem && error.slug === 'form-not-published')) throw error;
      const state = registrationState(event, services.now());
      return { definition: null, notice: null, state, ticket: null, event: null };
    });
    const bodies = await bodiesFor(db, network.slug, form.definition);
    return { network, event: form.event ?? event, form, bodies };
  }

  async function definitionOf(network: NetworkRecord, id: string): Promise<FormDefinition> {
    const found = await findPublished(db, network.slug, id);
    if (!found) throw new RequestProblem('not-found');
    return registrationForm(found.record);
  }

  async function answer(
    c: Context<Env>,
    t: T,
    { network, event, form, bodies }: Found,
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
      network,
      event,
      form,
      bodies,
      place,
      // What is said of a form says nothing where there is none any more.
      again: data && !form.definition ? { title: t('formPage.changed'), button: false } : again,
      now: services.now(),
      ticket: (more.renew ? null : data?.get(TICKET)) ?? form.ticket ?? '',
      key: (more.newKey ? null : data?.get(KEY)) ?? crypto.randomUUID(),
    };
    return htmlResponse(c, registerPage(view), PRIVATE, status);
  }
}

const given = (data: URLSearchParams, name: string) => {
  const value = data.get(name);
  return value === null || value === '' ? {} : { [name]: value };
};
