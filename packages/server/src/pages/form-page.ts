import type { Answers, FormDefinition, NetworkRecord, WirePrivacyNotice } from '@koinon/contract';
import type { Locale } from '@koinon/i18n/text';
import { errorSummary, formText, renderForm, type Body, type FormPlace } from './form/index.ts';
import { DO } from './form/names.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page, type PageOptions } from './layout.ts';
import { privacyNotice } from './privacy-notice.ts';
import { plain } from './say.ts';
import type { T } from './words.ts';

/** The name of the input that carries the form's key: one per form start, so that what is sent twice counts once. */
export const KEY = '_key';
export const TICKET = 'ticket';

/** A sentence or two; `button` where the same form only has to be sent once more. */
export interface Again {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly button: boolean;
  /** Whether it says how things stand now. */
  readonly done?: boolean | undefined;
}

/** What of a form's page is this visitor's. */
export interface FormPageView {
  readonly t: T;
  readonly now: number;
  readonly place: FormPlace;
  readonly ticket: string;
  readonly key: string;
  /** Why the form is here again, where nothing is wrong with the answers. */
  readonly again?: Again | undefined;
  /** Where to ask how this page is embedded; not where something was sent. */
  readonly discovery?: Html | undefined;
}

export interface FormPage extends FormPageView {
  readonly network: NetworkRecord;
  /** Of the page, without the network's name. */
  readonly title: string;
  readonly heading: Html;
  readonly breadcrumb: PageOptions['breadcrumb'];
  /** This page in another language: a path. */
  readonly inLanguage: (locale: Locale) => string;
  /** Where it is sent. */
  readonly action: string;
  readonly definition: FormDefinition | null;
  readonly notice: WirePrivacyNotice | null;
  readonly bodies: readonly Body[];
  /** What stands in the form at first. */
  readonly preset?: Answers | undefined;
  /** Right after the heading, with or without the form. */
  readonly lead: HtmlValue;
  /** Before the form. */
  readonly before: HtmlValue;
  /** Where there is no form. */
  readonly instead: HtmlValue;
  /** Of the button that sends the same form once more; left out: as the form's own. */
  readonly againLabel?: string | undefined;
}

/** The page of a form, filled in or not. */
export function formPage(view: FormPage): Html {
  const { t, network, definition, notice, place, again, title } = view;
  // A form that asks for the language of mails sends that one, not the page's.
  const asksLanguage = definition?.steps.some(step =>
    step.sections.some(({ fields }) => fields.some(({ name }) => name === 'lang')),
  );
  return page({
    t,
    title: `${place.errors.length > 0 ? t('formPage.errorTitle', { title }) : title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    head: view.discovery,
    languages: network.languages,
    inLanguage: view.inLanguage,
    ...(definition ? { keeps: { form: 'form', name: DO, stay: 'stay', standard: 'next' } } : {}),
    ...(view.breadcrumb ? { breadcrumb: view.breadcrumb } : {}),
    main: html`<article class="narrow">
      ${again && againBanner(again, view)} ${definition && errorSummary(definition, place.errors, t, 2)}
      ${view.heading} ${view.lead}
      ${
        definition
          ? html`${view.before}
            ${renderForm(definition, {
              t,
              action: view.action,
              ...place,
              bodies: view.bodies,
              preset: view.preset,
              hidden: {
                [TICKET]: view.ticket,
                [KEY]: view.key,
                ...(asksLanguage ? {} : { lang: t.locale }),
              },
              notice: notice && privacyNotice(notice, t, 2),
              trap: true,
              summary: false,
            })}`
          : view.instead
      }
    </article>`,
  });
}

/** It has the focus when the page opens; its button sends the form below it. */
function againBanner({ title, hint, button }: Again, { definition, againLabel, t }: FormPage): HtmlValue {
  return html`<div class="banner" id="again" tabindex="-1" autofocus>
    <p><strong>${title}</strong></p>
    ${hint !== undefined && html`<p>${hint}</p>`}
    ${
      button &&
      definition &&
      html`<p>
        <button class="button" form="form" name="${DO}" value="next">
          ${againLabel ?? formText(definition.submit, t)}
        </button>
      </p>`
    }
  </div>`;
}

export interface SentPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly breadcrumb: PageOptions['breadcrumb'];
  /** This page in another language: a path. */
  readonly inLanguage: (locale: Locale) => string;
  readonly kicker: HtmlValue;
  /** What to do with the mail. */
  readonly next: HtmlValue;
  /** Where the form is: to fill it in again. */
  readonly form: string;
  readonly back: HtmlValue;
  /** What is to be said before anything else. */
  readonly more?: HtmlValue;
}

/** What everyone reads after sending: the same for a new and for a known address, whose it is is not said. */
export function sentPage(view: SentPage): Html {
  const { t, network, breadcrumb } = view;
  return page({
    t,
    title: `${t('register.done')} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    languages: network.languages,
    inLanguage: view.inLanguage,
    ...(breadcrumb ? { breadcrumb } : {}),
    main: html`<article class="narrow">
      <p class="kicker">${view.kicker}</p>
      <h1>${t('register.done')}</h1>
      ${view.more}
      <p class="lead">${t('formPage.sent')}</p>
      <p>${view.next}</p>
      <h2>${t('register.doneMissing')}</h2>
      <ul>
        <li>${t('register.doneLate')}</li>
        <li>${t('register.doneSpam')}</li>
        <li><a href="${view.form}">${t('form.doneAgain')}</a></li>
      </ul>
      <p>${view.back}</p>
    </article>`,
  });
}
