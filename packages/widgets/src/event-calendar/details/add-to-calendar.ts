import { isOver, type CalendarEvent } from '@koinon/contract';
import { formatDayMonth } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { calendarIcon, downloadIcon } from './icons.ts';
import { sayPlain } from '../view/context.ts';
import { entriesOf, googleUrl, outlookUrl, type CalendarEntry } from './calendar-entries.ts';
import type { DetailsContext } from './context.ts';
import { section } from './section.ts';

/** Web calendars take one stretch of time a link: beyond this many days the file is the better way. */
const MOST_LINKS = 3;

export function renderAddToCalendar(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { w } = ctx;
  const entries = entriesOf(event, textsOf(ctx, event));
  const gone = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  if (entries.length === 0 || gone || isOver(event, ctx.now)) return nothing;
  const fileUrl = safeUrl(ctx.icsOf(event));
  return section(
    ctx,
    depth,
    w('add.title'),
    html`<ul class="choices" role="list">
      <li>
        ${
          fileUrl
            ? html`<a class="choice" href=${fileUrl} download>${icon(downloadIcon)}${w('add.file')}</a>`
            : html`<button class="choice" type="button" @click=${() => void download(ctx, event)}>
                ${icon(downloadIcon)}${w('add.file')}
              </button>`
        }
      </li>
      ${entries.length > MOST_LINKS ? nothing : entries.map(entry => webLinks(ctx, entry, entries.length > 1))}
    </ul>`,
  );
}

function webLinks(ctx: DetailsContext, entry: CalendarEntry, several: boolean): unknown {
  const { w, t } = ctx;
  const day = several ? `, ${formatDayMonth(entry.date, t.locale)}` : '';
  return html`<li>
      <a class="choice" href=${googleUrl(entry)} rel="noopener"
        >${icon(calendarIcon)}${w('add.google')}${day}</a
      >
    </li>
    <li>
      <a class="choice" href=${outlookUrl(entry)} rel="noopener"
        >${icon(calendarIcon)}${w('add.outlook')}${day}</a
      >
    </li>`;
}

function textsOf(ctx: DetailsContext, event: CalendarEvent) {
  const { location } = event;
  const place = location
    ? [location.name, location.streetAddress, location.addressLocality].map(text => sayPlain(ctx, text))
    : [];
  return {
    title: sayPlain(ctx, event.name),
    details: [sayPlain(ctx, event.summary), ctx.hrefOf(event) ?? ''].filter(Boolean).join('\n\n'),
    place: place.filter(Boolean).join(', '),
    url: ctx.hrefOf(event),
  };
}

/** Without a server to ask, the file is written here; the writer loads when it is wanted. */
async function download(ctx: DetailsContext, event: CalendarEvent): Promise<void> {
  const { icsOf } = await import('./ics-file.ts');
  const text = icsOf(event, textsOf(ctx, event), ctx.t.locale, new Date(ctx.now).toISOString());
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${event.slug || 'event'}.ics`,
  });
  link.click();
  URL.revokeObjectURL(address);
}
