import {
  addressKey,
  checkAnswers,
  isEmail,
  isEmpty,
  type Answers,
  type FieldError,
  type FieldOf,
  type NetworkRecord,
  type WirePrivacyNotice,
  type WireStoryDraft,
  type WireStoryStep,
} from '@koinon/contract';
import { formatInstantDate, formatPeriod } from '@koinon/i18n';
import { DAY, LINK_DAYS } from '../stories/deps.ts';
import { HANDED_IN } from '../stories/rows.ts';
import type { Again } from './form-page.ts';
import { errorText } from './form/errors.ts';
import { formText, type Body, type FormPictures } from './form/index.ts';
import { REVIEW } from './form/names.ts';
import { html, safeHref, type Html, type HtmlValue } from './html.ts';
import { frame, managePath, saidBanner, stateBanner } from './manage-frame.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

export interface StoryPageView {
  readonly t: T;
  readonly token: string;
  readonly network: NetworkRecord;
  readonly draft: WireStoryDraft;
  readonly bodies: readonly Body[];
  readonly notice: WirePrivacyNotice | null;
  readonly pictures: FormPictures;
  /** What has just been done, or could not be. */
  readonly said?: Again | undefined;
  /** What was typed to have the link mailed, and what is wrong with it. */
  readonly email?: { readonly typed: string; readonly errors: readonly FieldError[] } | undefined;
}

/** How a story stands, what has happened, and what its author can do. */
export function storyPage(view: StoryPageView): Html {
  const { t, token, draft, said } = view;
  const { confirmable, cancellable, changeable, url } = draft;
  return frame(
    view,
    t('draftPage.title'),
    html`${said && saidBanner(said)} ${storyHeading(view, t('draftPage.title'))} ${standing(view)}
      ${
        confirmable &&
        html`<form method="post" action="${managePath(token, t)}" class="actions">
          <button class="button" name="action" value="confirm">${t('draftPage.confirm')}</button>
        </form>`
      }
      ${url !== null && html`<p><a class="button" href="${safeHref(url)}">${t('draftPage.read')}</a></p>`}
      ${lastWords(view)} ${changeable && steps(view)} ${linkForm(view)} ${history(view)}
      ${
        cancellable &&
        html`<p>
          <a href="${managePath(token, t, { action: 'take-back' })}"
            >${t(isDraft(view) ? 'draftPage.discard' : 'draftPage.takeBack')}</a
          >
        </p>`
      }
      <p class="note">${t('draftPage.yours')}</p>`,
    { failed: view.email !== undefined },
  );
}

const isDraft = ({ draft: { status, history: steps } }: StoryPageView) =>
  status === 'draft' && steps.length === 0;

export function storyHeading({ network, draft, t }: StoryPageView, text: string): Html {
  const title = draft.answers['title'];
  return html`<p class="kicker">
      ${typeof title === 'string' && !isEmpty(title) ? html`<span lang="${draft.lang}">${title}</span>` : say(network.name, t)}
    </p>
    <h1>${text}</h1>`;
}

const TONES = {
  draft: 'quiet',
  submitted: 'good',
  'in-review': 'good',
  'changes-requested': '',
  published: 'good',
  rejected: 'quiet',
  withdrawn: 'quiet',
} as const;

function standing({ draft, network, t }: StoryPageView): Html {
  const { status, expiresAt, confirmed, confirmable, email } = draft;
  const period = formatPeriod(network.retention.endedStories, t.locale);
  const date = expiresAt === null ? undefined : formatInstantDate(expiresAt, network.timeZone, t.locale);
  const hint = (): HtmlValue => {
    switch (status) {
      case 'draft':
        return date === undefined ? null : t('draftPage.draftHint', { date });
      case 'rejected':
        return t('draftPage.rejectedHint', { period });
      case 'withdrawn':
        return date === undefined ? t('draftPage.withdrawnHint', { period }) : null;
      default:
        return t(`draftPage.${status}Hint`);
    }
  };
  // By a mailed link to who is asked for changes there is a button, whosever address it was before.
  const open = !confirmed && HANDED_IN.includes(status) && !(confirmable && status === 'changes-requested');
  const goes = Date.parse(draft.updatedAt) + network.retention.storyDrafts * DAY;
  const other = otherAddress(draft);
  const until = formatInstantDate(new Date(goes).toISOString(), network.timeZone, t.locale);
  return stateBanner(TONES[status], t(`draftPage.${status}`), [
    hint(),
    open && t('draftPage.unconfirmed', { date: until }),
    open && !confirmable && email !== null && t('draftPage.unconfirmedMail', { email }),
    other !== undefined && t('draftPage.otherAddress', { email: other }),
  ]);
}

/** With which it was handed in, where that is not the one that was proved; by a link that hides the address nobody can tell. */
function otherAddress({ status, confirmed, email, answers }: WireStoryDraft): string | undefined {
  const typed = answers['email'];
  if (!confirmed || !HANDED_IN.includes(status) || email === null || email.includes('…')) return undefined;
  return typeof typed === 'string' && isEmail(typed) && addressKey(typed) !== addressKey(email)
    ? typed
    : undefined;
}

/** What staff ask for stands before what one can do about it. */
function lastWords({ draft: { status, history: steps }, t }: StoryPageView): HtmlValue {
  const last = steps.at(-1);
  if (!last || last.status !== status || last.message === null) return null;
  return html`<p>${t('draftPage.says')}</p>
    <blockquote class="typed">${last.message}</blockquote>`;
}

/** The pages of the form, each by itself, and what is missing still. */
function steps({ draft, token, t }: StoryPageView): HtmlValue {
  const { definition } = draft;
  if (!definition) return null;
  const answers = draft.answers as Answers;
  const first = definition.steps.find(step => checkAnswers(step, answers).length > 0)?.id;
  return html`<h2>${t('draftPage.steps')}</h2>
    <ol>
      ${definition.steps.map(step => {
        const ready = checkAnswers(step, answers).length === 0;
        return html`<li>
          <a href="${managePath(token, t, { step: step.id })}">${step.title && formText(step.title, t)}</a>
          <span class="${ready ? 'state' : 'muted'}"
            >(${t(ready ? 'draftPage.stepReady' : 'draftPage.stepOpen')})</span
          >
        </li>`;
      })}
    </ol>
    <ul class="actions">
      ${first !== undefined && html`<li><a class="button" href="${managePath(token, t, { step: first })}">${t('draftPage.goOn')}</a></li>`}
      <li>
        <a class="button ${first !== undefined && 'second'}" href="${managePath(token, t, { step: REVIEW })}"
          >${t('draftPage.check')}</a
        >
      </li>
    </ul>`;
}

function linkForm({ draft, token, t, network, email }: StoryPageView): Html {
  const typed = email?.typed ?? known(draft) ?? '';
  const [error] = email?.errors ?? [];
  const date = formatInstantDate(draft.linkExpiresAt, network.timeZone, t.locale);
  return html`<h2>${t('draftPage.linkTitle')}</h2>
    <p>${t('draftPage.linkUntil', { date, days: LINK_DAYS })}</p>
    <form class="form" method="post" action="${managePath(token, t)}" novalidate>
      <input type="hidden" name="action" value="link" />
      <div class="field ${error && 'bad'}">
        <label for="link-email">${t('form.email')}</label>
        <p class="hint" id="link-hint">${t('draftPage.linkHint')}</p>
        ${
          error &&
          html`<p class="error" id="link-error">
            <span class="unseen">${t('form.errorPrefix')}</span> ${errorText(EMAIL_FIELD, error, t)}
          </p>`
        }
        <input
          class="line"
          id="link-email"
          name="email"
          type="email"
          autocomplete="email"
          spellcheck="false"
          autocapitalize="none"
          value="${typed}"
          aria-describedby="link-hint${error && ' link-error'}"
          ${error && html` aria-invalid="true" autofocus`}
        />
      </div>
      <p><button class="button second">${t('draftPage.linkSend')}</button></p>
    </form>`;
}

const EMAIL_FIELD: FieldOf<'email'> = {
  type: 'email',
  name: 'email',
  label: { key: 'form.email' },
  hint: null,
  required: true,
  when: [],
  autocomplete: 'email',
  advice: false,
};

/** By the link that the page had, the address is hidden but for its ends. */
function known({ email, answers }: WireStoryDraft): string | undefined {
  const typed = answers['email'];
  if (email !== null && !email.includes('…')) return email;
  return typeof typed === 'string' ? typed : undefined;
}

function history({ draft, network, t }: StoryPageView): HtmlValue {
  if (draft.history.length === 0) return null;
  return html`<h2>${t('draftPage.history')}</h2>
    <ol class="history">
      ${draft.history.map(
        step =>
          html`<li>
            <p>
              <strong>${stepWords(step, t)}</strong>
              <time datetime="${step.at}">${formatInstantDate(step.at, network.timeZone, t.locale)}</time>
            </p>
            ${
              step.message !== null &&
              html`<p>${t('draftPage.says')}</p>
                <blockquote class="typed">${step.message}</blockquote>`
            }
          </li>`,
      )}
    </ol>`;
}

function stepWords({ status, by }: WireStoryStep, t: T): string {
  if (status === 'draft') return t('draftPage.draft');
  return status === 'withdrawn' && by === 'author'
    ? t('draftPage.step.takenBack')
    : t(`draftPage.step.${status}`);
}

/** Asked once more, because it cannot be undone. */
export function takeBackPage(view: StoryPageView): Html {
  const { t, token, draft } = view;
  const words = isDraft(view) ? 'discard' : 'takeBack';
  return frame(
    view,
    t(`draftPage.${words}Ask`),
    html`${storyHeading(view, t(`draftPage.${words}Ask`))}
      <p>${t(`draftPage.${words}Hint`)}</p>
      <form method="post" action="${managePath(token, t)}" class="actions">
        <input type="hidden" name="revision" value="${draft.revision}" />
        <button class="button bad" name="action" value="take-back">${t(`draftPage.${words}Yes`)}</button>
        <a class="button second" href="${managePath(token, t)}">${t('draftPage.keep')}</a>
      </form>`,
  );
}

/** How wide a picture is in its form, at most, in CSS pixels. */
const THUMBNAIL = 320;

/** The pictures of a draft, in their narrowest width, below this server's own address. */
export function picturesOf({ uploads }: WireStoryDraft): FormPictures {
  return new Map(
    uploads.map(({ id, url, width, height, sources }) => {
      const small = sources.find(({ type }) => type === 'image/jpeg')?.url ?? url;
      const shown = Math.min(THUMBNAIL, width);
      return [
        id,
        { src: new URL(small).pathname, width: shown, height: Math.round((height * shown) / width) },
      ] as const;
    }),
  );
}
