import type { NetworkRecord, WireEvent, WireForm } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import { eventLine, eventPath, registrationPath } from './event-line.ts';
import { formPage, sentPage, type FormPageView } from './form-page.ts';
import type { Body } from './form/index.ts';
import { html, type Html } from './html.ts';
import { beforeForm, stateNotice } from './register-state.ts';
import { langAttributes, say } from './say.ts';
import type { T } from './words.ts';

export interface RegisterPage extends FormPageView {
  readonly network: NetworkRecord;
  readonly event: WireEvent;
  readonly form: Pick<WireForm, 'definition' | 'notice' | 'state'>;
  readonly bodies: readonly Body[];
}

/** The page on which one registers for an event. */
export function registerPage(view: RegisterPage): Html {
  const { t, network, event, form, now } = view;
  const name = pickText(event.name, t.locale);
  const state = form.state ?? 'unannounced';
  return formPage({
    ...view,
    title: `${t('register.title')}: ${name.text}`,
    heading: html`<h1>
      <span class="kicker">${t('register.title')}</span>
      <span${langAttributes(name.lang, t.locale)}>${name.text}</span>
    </h1>`,
    breadcrumb: breadcrumb(event, network, t),
    inLanguage: locale =>
      `/f/${network.slug}/registration?${new URLSearchParams({ event: event.id, lang: locale })}`,
    action: registrationPath(network.slug, event.id, t),
    definition: form.definition,
    notice: form.notice,
    lead: html`${eventLine(event, t)} ${event.demo && html`<p class="banner">${t('calendar.demo')}</p>`}`,
    before: beforeForm(event, state, network, t),
    instead: html`${stateNotice(event, state, t, now)}
      <p><a href="${eventPath(event, t)}">${t('formPage.back')}</a></p>`,
    againLabel: t('form.registerLabel'),
  });
}

function breadcrumb(event: WireEvent, network: NetworkRecord, t: T) {
  return [
    { href: `/?lang=${t.locale}`, text: t('page.home') },
    { href: `/e/${network.slug}?lang=${t.locale}`, text: say(network.shortName ?? network.name, t) },
    { href: eventPath(event, t), text: say(event.name, t) },
  ];
}

/** @param waiting whether the form said that one would wait in line */
export function registeredPage(t: T, network: NetworkRecord, event: WireEvent, waiting: boolean): Html {
  return sentPage({
    t,
    network,
    breadcrumb: breadcrumb(event, network, t),
    inLanguage: lang => {
      const query = new URLSearchParams({ event: event.id, ...(waiting ? { line: '1' } : {}), lang });
      return `/f/${network.slug}/registration/sent?${query}`;
    },
    kicker: say(event.name, t),
    next: waiting ? t('register.doneNextWaiting') : html`${t('register.doneNext')} ${t('register.doneSoon')}`,
    form: registrationPath(network.slug, event.id, t),
    back: html`<a href="${eventPath(event, t)}">${t('formPage.back')}</a>`,
  });
}
