import type { Locale } from '@koinon/i18n/text';
import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import type { Html } from './html.ts';
import { acceptedLanguages, chooseLocale, isOurs, languagesOf } from './words.ts';

/** One stylesheet of ours, pictures from anywhere safe, and nothing else: no script at all. */
const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A page's answer. */
export function htmlResponse(
  c: Context<Env>,
  page: Html,
  cacheControl: string,
  status: 200 | 403 | 404 | 409 | 410 | 422 | 429 | 500 = 200,
) {
  return c.body(page.text, status, {
    ...PAGE_HEADERS,
    'Cache-Control': cacheControl,
    ...(isAskedFor(c, langOf(page)) ? {} : { Vary: 'Accept-Language' }),
  });
}

const langOf = (page: Html) => /<html lang="([a-z-]+)"/.exec(page.text)?.[1];

/** Whether the address asks for the language that the answer is in. Where it does not, the browser's wish decided. */
export function isAskedFor(c: Context<Env>, lang: string | undefined): boolean {
  return (c.req.queries('lang') ?? []).some(tag => isOurs(tag) && chooseLocale([tag]) === lang);
}

/** As {@link localeOf}, in a language of the network's: else in its first. */
export function localeOfNetwork(c: Context<Env>, languages: readonly string[]): Locale {
  return within(languages, c.req.queries('lang') ?? [], acceptedLanguages(c.req.header('Accept-Language')));
}

function within(languages: readonly string[], ...wishes: readonly (readonly string[])[]): Locale {
  const spoken = languagesOf(languages);
  const possible = wishes
    .flat()
    .filter(tag => spoken.some(one => chooseLocale([tag]) === one && isOurs(tag)));
  return chooseLocale(possible, languages, spoken);
}

/** `?lang`, else what the browser asks for, else what the network speaks. */
export function localeOf(c: Context<Env>, languages: readonly string[] = []): Locale {
  return chooseLocale(
    c.req.queries('lang') ?? [],
    acceptedLanguages(c.req.header('Accept-Language')),
    languages,
  );
}

/** Of a form that was sent: `?lang`, else what it says itself, else as {@link localeOfNetwork}. */
export function localeOfForm(
  c: Context<Env>,
  data: URLSearchParams,
  languages: readonly string[] = [],
): Locale {
  return within(
    languages,
    c.req.queries('lang') ?? [],
    data.getAll('lang'),
    acceptedLanguages(c.req.header('Accept-Language')),
  );
}

/** Of a page that is one person's: `?lang`, else the language of that person's mails. */
export function localeOfPerson(c: Context<Env>, lang: string, languages: readonly string[]): Locale {
  const wished = (c.req.queries('lang') ?? []).filter(isOurs);
  return isOurs(lang) ? within(languages, wished, [lang]) : localeOfNetwork(c, languages);
}
