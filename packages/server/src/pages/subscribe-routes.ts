import { newsletterForm, type FormDefinition, type NetworkRecord, type WireForm } from '@koinon/contract';
import type { Context, MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { adviceOn, adviceIn } from './address-advice.ts';
import { bodiesFor } from './bodies.ts';
import { networkOfPath } from './find-network.ts';
import { formRoutes, type FoundForm } from './form-routes.ts';
import { listsQuery, newsletterFormPath } from './paths.ts';
import { chosenBeforehand, subscribedPage, subscribePage } from './subscribe-page.ts';

export interface FoundNewsletter extends FoundForm {
  readonly form: Pick<WireForm, 'notice' | 'domains'>;
  /** The lists that the page is about, where its address names some; empty: all of them. */
  readonly lists: readonly string[];
}

/** Subscribing without scripts: `/f/{network}/newsletter`, of some lists only with `?lists=a,b`. */
export function subscribeRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db } = services;
  return formRoutes<FoundNewsletter>(services, limited, {
    name: 'newsletter',
    find,
    askedBefore: async ({ network, lists }) =>
      network.newsletter ? narrowed(newsletterForm(network), lists) : null,
    initial: chosenBeforehand,
    fixed: ({ lists }, t) => ({ formLang: t.locale, ...(lists.length === 1 ? { lists } : {}) }),
    page: (found, view) => subscribePage(found, view),
    sentPath({ network, form, lists }, t, answers) {
      const query = { ...listsQuery(lists), ...adviceOn(answers['email'], form.domains) };
      return newsletterFormPath(network.slug, t, query, '/sent');
    },
    async sent(c) {
      const network = await networkWithNewsletter(c);
      const lists = listsOf(c, network);
      const advice = adviceIn(c);
      return { network, page: t => subscribedPage({ t, network, lists, advice }) };
    },
  });

  async function find(c: Context<Env>): Promise<FoundNewsletter> {
    const network = await networkWithNewsletter(c);
    const lists = listsOf(c, network);
    const form = await services.newsletter.form(network, null).catch((error: unknown) => {
      // Without a privacy notice there is no form: the page says so.
      if (!(error instanceof RequestProblem && error.slug === 'form-not-published')) throw error;
      return { definition: null, notice: null, ticket: null, domains: null };
    });
    const definition = form.definition && narrowed(form.definition, lists);
    const bodies = await bodiesFor(db, network.slug, definition);
    return { network, subject: '', definition, ticket: form.ticket, bodies, form, lists };
  }

  async function networkWithNewsletter(c: Context<Env>): Promise<NetworkRecord> {
    const network = await networkOfPath(db, c);
    if (!network.newsletter) throw new RequestProblem('not-found');
    return network;
  }
}

/** Those of the network that the address names; none that it names is all, and so is every one. */
function listsOf(c: Context<Env>, { newsletter }: NetworkRecord): string[] {
  const known = newsletter?.lists.map(({ id }) => id) ?? [];
  const named = (c.req.queries('lists') ?? []).flatMap(value => value.split(',')).map(value => value.trim());
  const lists = known.filter(id => named.includes(id));
  return lists.length === known.length ? [] : lists;
}

/** Of one list there is nothing to choose: the page says which it is. */
function narrowed(definition: FormDefinition, lists: readonly string[]): FormDefinition {
  if (lists.length === 0) return definition;
  const steps = definition.steps.map(step => ({
    ...step,
    sections: step.sections.map(section => ({
      ...section,
      fields: section.fields.flatMap(field => {
        if (field.name !== 'lists' || field.type !== 'choices') return [field];
        const options = field.options.filter(({ value }) => lists.includes(value));
        return options.length > 1 ? [{ ...field, options }] : [];
      }),
    })),
  }));
  return { ...definition, steps };
}
