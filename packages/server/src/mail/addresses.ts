/** Pages that mails lead to, in the mail's language. */
import type { Locale } from '@koinon/i18n/text';

interface Reader {
  /** The server's public address, without a slash at the end. */
  readonly baseUrl: string;
  readonly lang: Locale;
}

/** The page of a mailed link. */
export const linkPage = (baseUrl: string, token: string) => `${baseUrl}/m/${token}`;

/** A page about a network: '' its own, else as `/charter`. */
export const networkPage = ({ baseUrl, lang }: Reader, network: string, page = '') =>
  `${baseUrl}/n/${network}${page}?lang=${lang}`;

/** The form of that name. */
export const formPage = ({ baseUrl, lang }: Reader, network: string, form: string) =>
  `${baseUrl}/f/${network}/${form}?lang=${lang}`;

/** An address that a mail may link to or show a picture from: http or https, nothing else. */
export function webUrl(url: string): string | undefined {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
