import { membershipForm, type NetworkRecord, type WireForm } from '@koinon/contract';
import type { Context, MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { adviceIn, adviceOn } from './address-advice.ts';
import { bodiesFor } from './bodies.ts';
import { networkOfPath } from './find-network.ts';
import { formRoutes, type FoundForm } from './form-routes.ts';
import { joinedPage, joinPage } from './join-page.ts';
import { membershipFormPath } from './paths.ts';

export interface FoundMembership extends FoundForm {
  readonly form: Pick<WireForm, 'notice' | 'domains'>;
}

/** Joining a network without scripts: `/f/{network}/membership`. */
export function joinRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, memberships } = services;
  return formRoutes<FoundMembership>(services, limited, {
    name: 'membership',
    find,
    async askedBefore({ network }) {
      const charter = await memberships.charter(network.slug, 'current');
      return charter ? membershipForm(charter) : null;
    },
    page: (found, view) => joinPage(found, view),
    sentPath: ({ network, form }, t, answers) =>
      membershipFormPath(network.slug, t, adviceOn(answers['email'], form.domains), '/sent'),
    async sent(c) {
      const network: NetworkRecord = await networkOfPath(db, c);
      const advice = adviceIn(c);
      return { network, page: t => joinedPage(t, network, advice) };
    },
  });

  async function find(c: Context<Env>): Promise<FoundMembership> {
    const network = await networkOfPath(db, c);
    const form = await memberships.form(network, null).catch((error: unknown) => {
      // Without a privacy notice, or a charter to accept, there is no form: the page says so.
      if (!(error instanceof RequestProblem && error.slug === 'form-not-published')) throw error;
      return { definition: null, notice: null, ticket: null, domains: null };
    });
    const { definition, ticket } = form;
    const bodies = await bodiesFor(db, network.slug, definition);
    return { network, subject: '', definition, ticket, bodies, form };
  }
}
