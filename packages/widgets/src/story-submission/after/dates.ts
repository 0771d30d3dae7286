/** Days and times in words. */
import { perLocale } from '@koinon/i18n';

const days = perLocale(tag => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));
const times = perLocale(tag => new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23' }));
const both = perLocale(
  tag => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
);

type Locale = Parameters<typeof days>[0];

export const dayOf = (at: number, locale: Locale): string => days(locale).format(at);
export const timeOf = (at: number, locale: Locale): string => times(locale).format(at);
export const whenOf = (at: number, locale: Locale): string => both(locale).format(at);
