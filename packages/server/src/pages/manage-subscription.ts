import { fromBody, toBody } from '@koinon/contract';
import type { Context } from 'hono';
import { findNetwork } from '../data/networks.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { deadLink } from './dead-link.ts';
import { allFields } from './form/answers-of.ts';
import { stepOf, turn } from './form/index.ts';
import { doneAt, sendPrivate as send, type Manager } from './manage-frame.ts';
import { localeOfPerson } from './respond.ts';
import {
  linkMailedPage,
  subscriptionPage,
  withdrawnPage,
  type SubscriptionPage,
} from './subscription-page.ts';
import { subscriptionDone } from './subscription-words.ts';
import { wordsIn } from './words.ts';

/** One's subscription by a mailed link: to confirm it, to change it, or that of an issue's mail, to leave. */
export function subscriptionManager(services: Services): Manager {
  const { db, newsletter } = services;

  return {
    async get(c, token) {
      const view = await read(c, token);
      if (view instanceof Response) return view;
      return send(c, subscriptionPage({ ...view, said: subscriptionDone(c.req.query('done'), view) }));
    },

    async post(c, token, data) {
      const view = await read(c, token);
      if (view instanceof Response) return view;
      const { t } = view;
      const action = data.get('action');
      try {
        switch (action) {
          case 'confirm':
            await newsletter.confirm(token);
            return doneAt(c, token, t, 'confirmed');
          case 'change':
            return await change(c, view, data);
          case 'withdraw':
            await newsletter.unsubscribe(token, { all: true, method: 'link' });
            // Of a request nothing is left; a subscription is shown as it is now.
            if (view.subscription.link === 'confirm') return send(c, withdrawnPage(view));
            return doneAt(c, token, t, 'left-all');
          case 'leave':
          case 'leave-all':
            await newsletter.unsubscribe(token, { all: action === 'leave-all', method: 'link' });
            return doneAt(c, token, t, action === 'leave' ? 'left' : 'left-all');
          case 'mail-link':
            await newsletter.mailPreferences(token);
            return send(c, linkMailedPage(view));
        }
      } catch (error) {
        return refused(c, view, error);
      }
      throw new RequestProblem('bad-request');
    },
  };

  async function change(c: Context<Env>, view: SubscriptionPage, data: URLSearchParams): Promise<Response> {
    const { token, t, subscription } = view;
    const { definition } = subscription;
    if (!definition) throw new RequestProblem('conflict');
    const next = turn(definition, data);
    if (!next.done) {
      const page = subscriptionPage({ ...view, place: next });
      return send(c, page, next.errors.length > 0 ? 422 : 200);
    }
    const unticked = Object.fromEntries(
      allFields(definition).flatMap(({ name, type }) => (type === 'choices' ? [[name, []]] : [])),
    );
    try {
      await newsletter.change(token, { ...unticked, ...toBody(definition, next.answers) });
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.slug !== 'invalid') throw error;
      const errors = error.errors ?? [];
      const place = { step: stepOf(definition, errors), answers: next.answers, errors };
      return send(c, subscriptionPage({ ...view, place }), 422);
    }
    return doneAt(c, token, t, 'changed');
  }

  async function read(c: Context<Env>, token: string): Promise<SubscriptionPage | Response> {
    try {
      const subscription = await newsletter.read(token);
      const network = await findNetwork(db, subscription.network);
      if (!network) throw new RequestProblem('not-found');
      const t = wordsIn(localeOfPerson(c, subscription.lang, network.languages));
      const { definition } = subscription;
      const answers = definition ? fromBody(definition, subscription) : {};
      return { t, token, network, subscription, place: { step: 0, answers, errors: [] } };
    } catch (error) {
      return deadLink(services, c, token, error, 'subscription');
    }
  }

  /** Somebody, or the clock, was faster: the page says how things stand now. */
  async function refused(c: Context<Env>, view: SubscriptionPage, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem) || error.slug !== 'conflict') {
      return deadLink(services, c, view.token, error, 'subscription');
    }
    const now = await read(c, view.token);
    if (now instanceof Response) return now;
    const said = { title: now.t('subscriptionPage.notPossible'), button: false };
    return send(c, subscriptionPage({ ...now, said }), 409);
  }
}
