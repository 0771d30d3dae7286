import { fromBody, toBody, type FormDefinition, type WireMembership } from '@koinon/contract';
import type { Context } from 'hono';
import { findNetwork, findOrganizations } from '../data/networks.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { askedCharter } from '../memberships/asked-charter.ts';
import { bodiesFor } from './bodies.ts';
import { deadLink } from './dead-link.ts';
import { isOutdated } from './form-routes.ts';
import { allFields } from './form/answers-of.ts';
import { stepOf, turn } from './form/index.ts';
import type { Html } from './html.ts';
import { doneAt, sendPrivate as send, type Manager } from './manage-frame.ts';
import { confirmMembershipPage, requestDeletedPage } from './membership-confirm.ts';
import { charterDuePage, changeMembershipPage } from './membership-forms.ts';
import { erasedPage, erasePage, leavePage } from './membership-leave.ts';
import { membershipPage, type MembershipPage } from './membership-page.ts';
import { membershipDone } from './membership-status.ts';
import { localeOfPerson } from './respond.ts';
import { wordsIn } from './words.ts';

/** One's membership by its mailed link. */
export function membershipManager(services: Services): Manager {
  const { db, memberships } = services;

  return {
    async get(c, token) {
      const view = await readMembership(services, c, token);
      if (view instanceof Response) return view;
      const { membership } = view;
      const { definition, charterDue } = membership;
      // Of what is not confirmed there is nothing to change, to leave or to have erased: it is confirmed, or deleted.
      if (isUnconfirmed(membership)) return send(c, await standing(view));
      switch (c.req.query('action')) {
        case 'change':
          if (!definition || !membership.changeable) break;
          return send(
            c,
            changeMembershipPage({
              ...view,
              definition,
              place: { step: 0, answers: fromBody(definition, membership), errors: [] },
            }),
          );
        case 'charter':
          if (!charterDue) break;
          return send(
            c,
            charterDuePage({ ...view, charterDue, place: { step: 0, answers: {}, errors: [] } }),
          );
        case 'leave':
          if (!membership.cancellable) break;
          return send(c, leavePage(view));
        case 'erase':
          return send(c, erasePage(view));
      }
      return send(c, await standing({ ...view, said: membershipDone(c.req.query('done'), view) }));
    },

    async post(c, token, data) {
      const view = await readMembership(services, c, token);
      if (view instanceof Response) return view;
      const { t } = view;
      const action = data.get('action');
      try {
        switch (action) {
          case 'confirm':
            await memberships.confirm(token);
            return doneAt(c, token, t, 'confirmed');
          case 'change':
            return await change(c, view, data);
          case 'accept':
            return await accept(c, view, data);
          case 'delete-request':
            if (!isUnconfirmed(view.membership)) break;
            await deleteRequest(view);
            return send(c, requestDeletedPage(view));
          case 'leave':
            if (isUnconfirmed(view.membership)) {
              await deleteRequest(view);
              return send(c, requestDeletedPage(view));
            }
            await memberships.cancel(token);
            return doneAt(c, token, t, 'left');
          case 'erase':
            await memberships.erase(token);
            return send(c, erasedPage(view));
        }
      } catch (error) {
        return refused(c, view, error);
      }
      throw new RequestProblem('bad-request');
    },
  };

  async function change(c: Context<Env>, view: MembershipPage, data: URLSearchParams): Promise<Response> {
    const { token, t, bodies, membership } = view;
    const { definition } = membership;
    if (!definition) throw new RequestProblem('conflict');
    const next = turn(definition, data, bodies);
    if (!next.done) {
      const page = changeMembershipPage({ ...view, definition, place: next });
      return send(c, page, next.errors.length > 0 ? 422 : 200);
    }
    try {
      await memberships.change(token, changesOf(definition, toBody(definition, next.answers)));
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.slug !== 'invalid') throw error;
      const errors = error.errors ?? [];
      const place = { step: stepOf(definition, errors), answers: next.answers, errors };
      return send(c, changeMembershipPage({ ...view, definition, place }), 422);
    }
    // The directory shows nobody without a name, whatever else was chosen.
    const chosen = next.answers['directory/fields'];
    const unlisted = Array.isArray(chosen) && chosen.length > 0 && !chosen.some(one => one === 'name');
    return doneAt(c, token, t, unlisted ? 'unlisted' : 'changed');
  }

  async function accept(c: Context<Env>, view: MembershipPage, data: URLSearchParams): Promise<Response> {
    const { token, t, membership } = view;
    const { charterDue } = membership;
    // Who accepted it already, in another window, has done what was asked.
    if (!charterDue) return doneAt(c, token, t, 'accepted');
    const changed = { title: t('form.failed.charter'), hint: t('form.failed.charterHint'), button: false };
    const empty = { step: 0, answers: {}, errors: [] };
    if (isOutdated(charterDue.definition, data)) {
      return send(c, charterDuePage({ ...view, charterDue, place: empty, said: changed }), 409);
    }
    const next = turn(charterDue.definition, data);
    if (!next.done) return send(c, charterDuePage({ ...view, charterDue, place: next }), 422);
    try {
      // In the language in which it was on the page.
      await memberships.accept(token, { charter: charterDue.version, lang: t.locale });
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.slug !== 'charter-changed') throw error;
      const now = await readMembership(services, c, token);
      if (now instanceof Response) return now;
      const due = now.membership.charterDue;
      if (!due) return send(c, await standing(now), 409);
      return send(c, charterDuePage({ ...now, charterDue: due, place: empty, said: changed }), 409);
    }
    return doneAt(c, token, t, 'accepted');
  }

  /** Somebody, or the clock, was faster: the page says how things stand now. */
  async function refused(c: Context<Env>, view: MembershipPage, error: unknown): Promise<Response> {
    if (!(error instanceof RequestProblem) || error.slug !== 'conflict') {
      return deadLink(services, c, view.token, error, 'membership');
    }
    const now = await readMembership(services, c, view.token);
    if (now instanceof Response) return now;
    const said = { title: now.t('memberPage.notPossible'), button: false };
    return send(c, await standing({ ...now, said }), 409);
  }

  async function standing(view: MembershipPage): Promise<Html> {
    if (!isUnconfirmed(view.membership)) return membershipPage(view);
    return confirmMembershipPage({ ...view, asked: await askedCharter(db, view.token) });
  }

  /** Of who never was a member nothing is left; what is kept of a former one stays as long as it would have. */
  async function deleteRequest({ token, membership }: MembershipPage): Promise<void> {
    if (membership.joinedAt === null) await memberships.erase(token);
    else await memberships.cancel(token);
  }
}

/** What the link leads to, or the page that says why it leads nowhere. */
export async function readMembership(
  services: Services,
  c: Context<Env>,
  token: string,
): Promise<MembershipPage | Response> {
  const { db, memberships } = services;
  try {
    const membership = await memberships.read(token);
    const network = await findNetwork(db, membership.network);
    if (!network) throw new RequestProblem('not-found');
    const t = wordsIn(localeOfPerson(c, membership.lang, network.languages));
    const bodies = membership.definition
      ? await bodiesFor(db, network.slug, membership.definition)
      : [...(await findOrganizations(db, network.slug, idsOf(membership))).values()];
    return { t, token, network, membership, bodies };
  } catch (error) {
    return deadLink(services, c, token, error, 'membership');
  }
}

const idsOf = ({ organisation }: WireMembership) => (organisation?.id === undefined ? [] : [organisation.id]);

/** Nobody has proved the address: what was asked with it may be somebody else's. */
const isUnconfirmed = ({ status }: WireMembership) => status === 'pending';

/** What the form asks and was left empty is taken away: what is not named would stay as it is. */
function changesOf(definition: FormDefinition, body: Readonly<Record<string, unknown>>): unknown {
  const emptied: Record<string, unknown> = {};
  for (const { name, required } of allFields(definition)) {
    const [first = '', second] = name.split('/');
    if (!required) emptied[first] = second === undefined ? null : {};
  }
  return { ...emptied, ...body };
}
