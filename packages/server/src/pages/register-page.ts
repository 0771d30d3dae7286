import type { NetworkRecord, WireEvent, WireForm } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { eventLine, eventPath, registrationPath } from './event-line.ts';
import { errorSummary, renderForm, type Body, type FormPlace } from './form/index.ts';
import { DO } from './form/names.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { privacyNotice } from './privacy-notice.ts';
import { beforeForm, stateNotice } from './register-state.ts';
import { langAttributes, plain, say } from './say.ts';
import type { T } from './words.ts';

/** The name of the input that carries the form's key: one per form start, so that what is sent twice counts once. */
export const KEY = '_key';
export const TICKET = 'ticket';

export interface RegisterPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly event: WireEvent;
  readonly form: Pick<WireForm, 'definition' | 'notice' | 'state'>;
  readonly now: number;
  readonly bodies: readonly Body[];
  readonly place: FormPlace;
  readonly ticket: string;
  readonly key: string;
  /** Why the form is here again, where nothing is wrong with the answers. */
  readonly again?: Again | undefined;
}

/** A sentence or two; `button` where the same form only has to be sent once more. */
export interface Again {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly button: boolean;
  /** Whether it says how things stand now. */
  readonly done?: boolean | undefined;
}

/** The page on which one registers for an event. */
export function registerPage(view: RegisterPage): Html {
  const { t, network, event, form, now, place, again } = view;
  const name = pickText(event.name, t.locale);
  const title = `${t('register.title')}: ${name.text}`;
  const { definition } = form;
  const state = form.state ?? 'unannounced';
  return page({
    t,
    title: `${place.errors.length > 0 ? t('formPage.errorTitle', { title }) : title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    inLanguage: locale =>
      `/f/${network.slug}/registration?${new URLSearchParams({ event: event.id, lang: locale })}`,
    breadcrumb: breadcrumb(event, network, t),
    main: html`<article class="narrow">
      ${again && againBanner(again, view)}
      ${definition && errorSummary(definition, place.errors, t, 2)}
      <h1>
        <span class="kicker">${t('register.title')}</span>
        <span${langAttributes(name.lang, t.locale)}>${name.text}</span>
      </h1>
      ${eventLine(event, t)} ${event.demo && html`<p class="banner">${t('calendar.demo')}</p>`}
      ${
        definition
          ? html`${beforeForm(event, state, network, t)}
            ${renderForm(definition, {
              t,
              action: registrationPath(network.slug, event.id, t),
              ...place,
              bodies: view.bodies,
              hidden: { [TICKET]: view.ticket, [KEY]: view.key, lang: t.locale },
              notice: form.notice && privacyNotice(form.notice, t, 2),
              trap: true,
              summary: false,
            })}`
          : html`${stateNotice(event, state, t, now)}
              <p><a href="${eventPath(event, t)}">${t('formPage.back')}</a></p>`
      }
    </article>`,
  });
}

export function breadcrumb(event: WireEvent, network: NetworkRecord, t: T) {
  return [
    { href: `/?lang=${t.locale}`, text: t('page.home') },
    { href: `/e/${network.slug}?lang=${t.locale}`, text: say(network.shortName ?? network.name, t) },
    { href: eventPath(event, t), text: say(event.name, t) },
  ];
}

/** It has the focus when the page opens; its button sends the form below it. */
function againBanner({ title, hint, button }: Again, { form, t }: RegisterPage): HtmlValue {
  return html`<div class="banner" id="again" tabindex="-1" autofocus>
    <p><strong>${title}</strong></p>
    ${hint !== undefined && html`<p>${hint}</p>`}
    ${
      button &&
      form.definition &&
      html`<p>
        <button class="button" form="form" name="${DO}" value="next">${t('form.registerLabel')}</button>
      </p>`
    }
  </div>`;
}

export interface SentPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly event: WireEvent;
  /** Whether the form said that one would wait in line. */
  readonly waiting: boolean;
}

/** What everyone reads after sending: the same for a new and for a known address, whose it is is not said. */
export function sentPage({ t, network, event, waiting }: SentPage): Html {
  return page({
    t,
    title: `${t('register.done')} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    breadcrumb: breadcrumb(event, network, t),
    main: html`<article class="narrow">
      <p class="kicker">${say(event.name, t)}</p>
      <h1>${t('register.done')}</h1>
      <p class="lead">${t('formPage.sent')}</p>
      <p>
        ${waiting ? t('register.doneNextWaiting') : html`${t('register.doneNext')} ${t('register.doneSoon')}`}
      </p>
      <h2>${t('register.doneMissing')}</h2>
      <ul>
        <li>${t('register.doneLate')}</li>
        <li>${t('register.doneSpam')}</li>
        <li><a href="${registrationPath(network.slug, event.id, t)}">${t('form.doneAgain')}</a></li>
      </ul>
      <p><a href="${eventPath(event, t)}">${t('formPage.back')}</a></p>
    </article>`,
  });
}
