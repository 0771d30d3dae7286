import {
  fromBody,
  isAsked,
  type Answers,
  type FormDefinition,
  type NetworkRecord,
  type WireRegistration,
} from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { eventLine, eventPath, registrationPath } from './event-line.ts';
import { allFields } from './form/answers-of.ts';
import { answerText, errorSummary, formText, renderForm, type Body, type FormPlace } from './form/index.ts';
import { hostOf, html, type Html, type HtmlValue, readableUrl, safeHref } from './html.ts';
import { factList } from './fact-list.ts';
import { frame, managePath, saidBanner } from './manage-frame.ts';
import { langAttributes, say } from './say.ts';
import { statusNotice } from './manage-status.ts';
import type { Again } from './form-page.ts';
import type { T } from './words.ts';

export interface ManagePage {
  readonly t: T;
  readonly token: string;
  readonly network: NetworkRecord;
  readonly registration: WireRegistration;
  readonly bodies: readonly Body[];
  /** What has just been done, or could not be. */
  readonly said?: Again | undefined;
}

/** One's own registration: how it stands, what was answered, what one can do. */
export function managePage(view: ManagePage): Html {
  const { t, token, registration, said } = view;
  const { event, confirmable, changeable, cancellable, status } = registration;
  return frame(
    view,
    t('manage.title'),
    html`${said && saidBanner(said)} ${title(view, t('manage.title'))} ${eventLine(event, t)}
      ${statusNotice(registration, t, said?.done === true)}
      ${
        confirmable &&
        html`<form method="post" action="${managePath(token, t)}" class="actions">
          <button class="button" name="action" value="confirm">${t(confirmWords(registration))}</button>
        </form>`
      }
      ${onlineLinks(registration, t)} ${answerList(view)}
      ${
        (changeable || cancellable) &&
        html`<ul class="actions">
          ${changeable && html`<li><a class="button second" href="${managePath(token, t, { action: 'change' })}">${t('manage.change')}</a></li>`}
          ${cancellable && html`<li><a class="button second" href="${managePath(token, t, { action: 'cancel' })}">${t('manage.cancel')}</a></li>`}
        </ul>`
      }
      <ul class="plain">
        ${
          status === 'confirmed' &&
          event.slots.length > 0 &&
          event.eventStatus !== 'cancelled' &&
          html`<li>
            <a href="/v1/events/${encodeURIComponent(event.id)}.ics?network=${event.network}"
              >${t('add.title')}: ${t('add.file')}</a
            >
          </li>`
        }
        ${status === 'cancelled' && html`<li><a href="${registrationPath(event.network, event.id, t)}">${t('form.doneAgain')}</a></li>`}
        <li><a href="${eventPath(event, t)}">${t('register.page')}</a></li>
      </ul>
      <p class="note">${t('manage.yours')}</p>`,
  );
}

function confirmWords({ status }: WireRegistration) {
  if (status === 'offered') return 'manage.accept';
  return status === 'waiting' ? 'manage.confirmAddress' : 'manage.confirm';
}

function onlineLinks({ status, onlineUrls, event }: WireRegistration, t: T): HtmlValue {
  if (status !== 'confirmed' || onlineUrls.length === 0) return null;
  return html`<h2>${t('manage.online')}</h2>
    <ul>
      ${onlineUrls.map(({ track, url }) => {
        const name = event.tracks.find(({ id }) => id === track)?.name;
        return html`<li>
          <a href="${safeHref(url)}" rel="external">${name ? say(name, t) : hostOf(url)}</a>
          <span class="url">${readableUrl(url)}</span>
        </li>`;
      })}
    </ul>`;
}

/** What was answered, in the words of the form; without a form (it is too late for changes) what everyone answers. */
function answerList({ registration, bodies, t }: ManagePage): Html {
  const { definition, email, name, event, tracks } = registration;
  const rows: [HtmlValue, HtmlValue][] = [[t('form.email'), email]];
  if (definition) {
    const answers = answersFrom(registration, definition);
    for (const field of allFields(definition)) {
      if (!isAsked(field, answers)) continue;
      rows.push([formText(field.label, t), answerText(field, answers[field.name], bodies, t)]);
    }
  } else {
    const chosen = event.tracks.filter(({ id }) => tracks.includes(id));
    rows.push([t('form.name'), name]);
    if (chosen.length > 0) {
      rows.push([
        t('event.tracks'),
        chosen.map((track, index) => html`${index > 0 && ', '}${say(track.name, t)}`),
      ]);
    }
  }
  return factList(rows);
}

/** A registration as the answers to its form. */
export function answersFrom(registration: WireRegistration, definition: FormDefinition): Answers {
  const { tracks } = registration;
  const many = allFields(definition).some(({ name, type }) => name === 'track' && type === 'choices');
  return fromBody(definition, { ...registration, track: many ? tracks : tracks[0] });
}

export interface ChangePage extends ManagePage {
  readonly definition: FormDefinition;
  readonly place: FormPlace;
}

/** The form once more, filled in. */
export function changePage(view: ChangePage): Html {
  const { t, token, definition, place, bodies, said } = view;
  return frame(
    view,
    t('manage.change'),
    html`${said && saidBanner(said)} ${errorSummary(definition, place.errors, t, 2)}
      ${title(view, t('manage.change'))}
      ${renderForm(
        { ...definition, submit: { key: 'form.saveChanges' } },
        { t, action: managePath(token, t), ...place, bodies, hidden: { action: 'change' }, summary: false },
      )}
      <p><a href="${managePath(token, t)}">${t('manage.back')}</a></p>`,
    { failed: place.errors.length > 0 },
  );
}

/** Asked once more, because it cannot be taken back. */
export function cancelPage(view: ManagePage): Html {
  const { t, token, registration } = view;
  return frame(
    view,
    t('manage.cancelAsk'),
    html`${title(view, t('manage.cancelAsk'))} ${eventLine(registration.event, t)}
      ${(registration.status === 'held' || registration.status === 'confirmed' || registration.status === 'offered') && html`<p>${t('manage.cancelHint')}</p>`}
      <form method="post" action="${managePath(token, t)}" class="actions">
        <button class="button bad" name="action" value="cancel">${t('manage.cancelYes')}</button>
        <a class="button second" href="${managePath(token, t)}">${t('manage.keep')}</a>
      </form>`,
  );
}

function title({ registration, t }: ManagePage, text: string): Html {
  const name = pickText(registration.event.name, t.locale);
  return html`<p class="kicker" ${langAttributes(name.lang, t.locale)}>${name.text}</p>
    <h1>${text}</h1>`;
}
