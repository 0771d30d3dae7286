import { registrationForm, registrationState, type NetworkRecord, type WireEvent } from '@koinon/contract';
import type { WireForm } from '@koinon/contract';
import type { Context, MiddlewareHandler } from 'hono';
import { findEvent } from '../data/events.ts';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { findPublished } from '../registrations/event-facts.ts';
import { bodiesFor } from './bodies.ts';
import { registrationPath } from './event-line.ts';
import { networkOfPath } from './find-network.ts';
import { formRoutes, type FoundForm } from './form-routes.ts';
import { registeredPage, registerPage } from './register-page.ts';

interface FoundEvent extends FoundForm {
  readonly event: WireEvent;
  readonly form: Pick<WireForm, 'definition' | 'notice' | 'state'>;
}

/** Registering without scripts: `/f/{network}/registration?event=…`. */
export function registerRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db } = services;
  return formRoutes<FoundEvent>(services, limited, {
    name: 'registration',
    find,
    async askedBefore({ network, subject }) {
      const found = await findPublished(db, network.slug, subject);
      if (!found) throw new RequestProblem('not-found');
      return registrationForm(found.record);
    },
    page: (found, view) => registerPage({ ...found, ...view }),
    sentPath({ network, subject, form }, t) {
      const line = form.state === 'waiting-list' ? '&line=1' : '';
      return `${registrationPath(network.slug, subject, t, '/sent')}${line}`;
    },
    async sent(c) {
      const { network, event } = await findEventOf(c);
      const waiting = c.req.query('line') === '1';
      return { network, page: t => registeredPage(t, network, event, waiting) };
    },
  });

  async function findEventOf(c: Context<Env>): Promise<{ network: NetworkRecord; event: WireEvent }> {
    const network = await networkOfPath(db, c);
    const event = await findEvent(db, network.slug, c.req.query('event') ?? '', services.baseUrl);
    if (!event) throw new RequestProblem('not-found');
    return { network, event };
  }

  async function find(c: Context<Env>): Promise<FoundEvent> {
    const { network, event } = await findEventOf(c);
    const form = await services.registrations.form(network, event.id, null).catch((error: unknown) => {
      // Without a notice there is no form: the page says so.
      if (!(error instanceof RequestProblem && error.slug === 'form-not-published')) throw error;
      const state = registrationState(event, services.now());
      return { definition: null, notice: null, state, ticket: null, event: null };
    });
    const { definition, ticket } = form;
    const bodies = await bodiesFor(db, network.slug, definition);
    return { network, event: form.event ?? event, subject: event.id, form, definition, ticket, bodies };
  }
}
