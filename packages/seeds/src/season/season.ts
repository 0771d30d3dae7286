import type { PlainDate } from '@koinon/i18n/dates';
import { daysOf } from './days.ts';
import { busyDayGr } from './gr-busy-day.ts';
import { dataLab, hackathon, hybridForum, springConference } from './gr-large.ts';
import { cancelledWorkshop, learningCircles, longNamedInfoDay, plainLanguage } from './gr-small.ts';
import type { SeasonEvent } from './invented.ts';
import { innovationWeek, monthlySession, openSaturday, postponedConference } from './pt-later.ts';
import { nearPt } from './pt-near.ts';

/**
 * Invented events from ten days before `today` (`YYYY-MM-DD`) to 120 days after it, every one marked `demo` and saying
 * so in its description. The same day gives the same season; ids and addresses are the same on every day.
 *
 * @throws RangeError when `today` is not a date
 */
export function season(today: PlainDate): SeasonEvent[] {
  const gr = daysOf('gr', 'Europe/Athens', today);
  const pt = daysOf('pt', 'Europe/Lisbon', today);
  return [
    plainLanguage(gr),
    ...busyDayGr(gr),
    dataLab(gr),
    cancelledWorkshop(gr),
    hackathon(gr),
    hybridForum(gr),
    longNamedInfoDay(gr),
    learningCircles(gr),
    springConference(gr),
    ...nearPt(pt),
    openSaturday(pt),
    postponedConference(pt),
    monthlySession(pt),
    innovationWeek(pt),
  ];
}
