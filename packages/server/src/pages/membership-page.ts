import type { NetworkRecord, WireMembership } from '@koinon/contract';
import { fromBody, isAsked, isEmpty } from '@koinon/contract';
import { formatInstantDate } from '@koinon/i18n';
import type { Again } from './form-page.ts';
import { allFields } from './form/answers-of.ts';
import { answerText, formText, type Body } from './form/index.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { factList } from './fact-list.ts';
import { frame, managePath, saidBanner } from './manage-frame.ts';
import { isRequest } from './membership-leave.ts';
import { membershipStatus } from './membership-status.ts';
import { eventsPath, membershipFormPath, networkPath } from './paths.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

export interface MembershipPage {
  readonly t: T;
  readonly token: string;
  readonly network: NetworkRecord;
  readonly membership: WireMembership;
  readonly bodies: readonly Body[];
  /** What has just been done, or could not be. */
  readonly said?: Again | undefined;
}

/** One's own membership: how it stands and why, what is known, what one can do. */
export function membershipPage(view: MembershipPage): Html {
  const { t, token, network, membership, said } = view;
  const { status, confirmable, changeable, cancellable, charterDue } = membership;
  const to = (action: string) => managePath(token, t, { action });
  const title = t(isRequest(membership) ? 'memberPage.requestTitle' : 'memberPage.title');
  return frame(
    view,
    title,
    html`${said && saidBanner(said)}
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      ${membershipStatus(view, said?.done === true)}
      ${
        confirmable &&
        html`<form method="post" action="${managePath(token, t)}" class="actions">
          <button class="button" name="action" value="confirm">${t('memberPage.confirmAddress')}</button>
        </form>`
      }
      ${charterDue && html`<p class="actions"><a class="button" href="${to('charter')}">${t('memberPage.charter')}</a></p>`}
      ${factList(facts(view))}
      <ul class="actions">
        ${changeable && html`<li><a class="button second" href="${to('change')}">${t('memberPage.change')}</a></li>`}
        ${status === 'active' && html`<li><a class="button second" href="${managePath(token, t, {}, '/directory')}">${t('directoryPage.title')}</a></li>`}
        ${cancellable && html`<li><a class="button second" href="${to('leave')}">${t(isRequest(membership) ? 'memberPage.withdraw' : 'memberPage.leave')}</a></li>`}
      </ul>
      <h2>${t('memberPage.data')}</h2>
      <ul class="plain">
        <li><a href="${managePath(token, t, {}, '/export')}">${t('memberPage.export')}</a></li>
        <li><a href="${to('erase')}">${t('memberPage.erase')}</a></li>
      </ul>
      <ul class="plain">
        ${status === 'left' && html`<li><a href="${membershipFormPath(network.slug, t)}">${t('memberPage.joinAgain')}</a></li>`}
        <li><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></li>
        <li><a href="${eventsPath(network.slug, t)}">${t('page.allEvents')}</a></li>
      </ul>
      <p class="note">${t('memberPage.yours')}</p>`,
  );
}

/** What is known, in the words of the form; of the directory only what is in it. */
function facts({ membership, network, bodies, t }: MembershipPage): [HtmlValue, HtmlValue][] {
  const { definition, email, name, charter, joinedAt, directory } = membership;
  const day = (iso: string) => formatInstantDate(iso, network.timeZone, t.locale);
  const rows: [HtmlValue, HtmlValue][] = [[t('form.email'), email]];
  if (definition) {
    const answers = fromBody(definition, membership);
    for (const field of allFields(definition)) {
      if (field.name.startsWith('directory/') || !isAsked(field, answers)) continue;
      if (!field.required && isEmpty(answers[field.name])) continue;
      rows.push([formText(field.label, t), answerText(field, answers[field.name], bodies, t)]);
    }
  } else if (name !== '') rows.push([t('form.name'), name]);
  if (membership.status === 'active') rows.push([t('memberPage.shown'), shownFields(directory.fields, t)]);
  if (charter) {
    const href = networkPath(network.slug, t, `/charter/${charter.version}`);
    const date = day(charter.acceptedAt);
    rows.push([
      t('charterPage.title'),
      html`<a href="${href}">${t('form.version', { version: charter.version })}</a>,
        ${t('memberPage.accepted', { date })}`,
    ]);
  }
  if (joinedAt !== null) rows.push([t('memberPage.since'), day(joinedAt)]);
  return rows;
}

/** A body of the register by its name in it, another as it was typed. */
export function bodyName(
  { id, name }: NonNullable<WireMembership['organisation']>,
  bodies: readonly Body[],
  t: T,
): HtmlValue {
  const known = bodies.find(body => body.id === id);
  return known ? say(known.name, t) : (name ?? id);
}

function shownFields(fields: WireMembership['directory']['fields'], t: T): HtmlValue {
  if (!fields.includes('name')) return t('memberPage.shownNothing');
  return html`<ul>
    ${fields.map(field => html`<li>${t(`form.directory.${field}`)}</li>`)}
  </ul>`;
}
