import { PROBLEM_TYPES, type ProblemSlug } from '@koinon/contract';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';
import { type T, wordsIn } from './words.ts';

/** What a visitor reads instead of a page: not found, no longer valid, or our fault. */
export function failurePage(slug: ProblemSlug, requestId: string, t: T): Html {
  const { status } = PROBLEM_TYPES[slug];
  const [title, hint] =
    status >= 500
      ? [t('page.problem'), t('page.problemHint')]
      : slug === 'link-expired'
        ? [t('site.gone'), t('page.notFoundHint')]
        : slug === 'too-many-requests'
          ? [t('site.busy'), t('site.busyHint')]
          : slug === 'origin-not-allowed'
            ? [t('form.failed.site'), t('form.failed.siteHint')]
            : status === 404 || status === 405
              ? [t('page.notFound'), t('page.notFoundHint')]
              : [t('form.failed.refused'), t('form.failed.refusedHint')];
  return page({
    t,
    title: `${title} – Koinon`,
    robots: 'noindex',
    main: html`<h1>${title}</h1>
      <p>${hint}</p>
      ${status >= 500 && html`<p class="note">${t('site.reference', { id: requestId })}</p>`}
      <p><a class="button" href="/?lang=${t.locale}">${t('page.allEvents')}</a></p>`,
  });
}

/** A part of the site that the build has not made yet. */
export function notBuiltPage(command: string, t: T): Html {
  return page({
    t,
    title: `${t('site.notBuilt')} – Koinon`,
    robots: 'noindex',
    main: html`<h1>${t('site.notBuilt')}</h1>
      <p>${t('site.notBuiltHint')}</p>
      <pre><code translate="no">${command}</code></pre>
      <p><a href="/?lang=${t.locale}">${t('page.home')}</a></p>`,
  });
}

const EXPLAINED: Readonly<Record<ProblemSlug, string>> = {
  'bad-request':
    'The request could not be read: its syntax is broken. Sending it again unchanged will fail again.',
  'not-found': 'There is nothing at this address, or it is not published.',
  'network-not-found':
    'No network of this server has the slug in the parameter “network”. GET /v1/networks lists them.',
  'method-not-allowed':
    'The address exists but does not take this method. The header “Allow” names those that it takes.',
  'not-acceptable': 'The answer does not exist in any of the formats that the request accepts.',
  'link-expired': 'The link was valid for a time, and that time is over.',
  unauthorized:
    'The header “Authorization: Bearer …” with a token of the network’s staff is missing, or the token is unknown or revoked.',
  forbidden: 'The token’s role, or the network that it belongs to, does not allow this.',
  conflict: 'What was asked does not go with the present state. Read it again and decide anew.',
  'form-not-published':
    'A form needs the network’s privacy notice: who is responsible, how long data is kept. Staff set it in the network’s settings.',
  'registration-not-open':
    'Registration has not opened yet, is over, is by invitation, or happens on another site. GET /v1/forms/registration says which.',
  'charter-changed':
    'The charter has a new version since the form was read. GET /v1/forms/membership has it; accept that one.',
  'draft-changed':
    'Somebody wrote in this draft since the revision that the request names: another tab, or another device. Read it again, let the person choose between the two, and send the new revision.',
  'address-unproved':
    'Nothing is published whose author never did anything by a mailed link. The mail that was sent when the story was handed in has one; its page has the button that proves the address.',
  'changed-meanwhile':
    'Somebody else changed it since the revision that “If-Match” names. Nothing was written: read it again, and say of that one what is to be.',
  'no-places': 'All places are taken, and the event has no waiting list.',
  'idempotency-key-missing':
    'A request that writes carries the header “Idempotency-Key”, chosen by the client: the same for every repetition of the same request.',
  'idempotency-key-running': 'A request with the same key is being worked on. Ask again in a moment.',
  'idempotency-key-reused':
    'The key was used for a request with another body. A new request needs a new key.',
  'too-fast':
    'The form came back faster than a person fills it in. “Retry-After” says in how many seconds the same request is welcome: nothing is lost.',
  'payload-too-large': 'The body of the request is larger than the server takes.',
  'unsupported-media-type': 'The body has a media type that this address does not take.',
  invalid:
    'The request could be read, but some values are refused. “errors” names each one: “pointer” is a JSON Pointer into the body, or “/” and the name of a query parameter; “code” says why, and “params” what the wording needs.',
  'origin-not-allowed': 'Only sites that the network has allowed may write to it. Reading is open to all.',
  'too-many-requests':
    'This address has asked too often. “Retry-After” says in how many seconds it may ask again.',
  'internal-error': 'The server failed. “instance” names the failed request in the server’s log.',
  unavailable:
    'The server cannot do it just now: it starts or stops, has too much to do, has no room left, or its database does not answer. “Retry-After” says in how many seconds to try again.',
};

/** What `type` of a problem links to: a small page for developers. Undefined for a type that there is not. */
export function problemTypePage(slug: string): Html | undefined {
  const known = Object.entries(PROBLEM_TYPES).find(([name]) => name === slug);
  if (!known) return undefined;
  const [name, { status, title }] = known;
  return page({
    t: wordsIn('en'),
    title: `${title} – Koinon problems`,
    breadcrumb: [
      { href: '/', text: 'Home' },
      { href: '/docs/api', text: 'API reference' },
    ],
    main: html`<p class="kicker">Problem type <code>${name}</code></p>
      <h1>${title}</h1>
      <p>HTTP status ${status}. ${explain(name)}</p>
      <p>Problem details are described in <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.</p>`,
  });
}

function explain(name: string): string {
  return Object.entries(EXPLAINED).find(([slug]) => slug === name)?.[1] ?? '';
}
