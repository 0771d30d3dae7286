import type { CalendarEvent } from '@koinon/contract';
import { formatDates, formatTimeRange, formatWeekday } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { has, say } from '../view/context.ts';
import type { DetailsContext } from './context.ts';
import { section } from './section.ts';

/** What runs side by side, with its own places. */
export function renderTracks(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  if (event.tracks.length === 0) return nothing;
  const choice =
    event.trackChoice === 'one'
      ? w('registration.tracksOne')
      : event.trackChoice === 'many'
        ? w('registration.tracksMany')
        : '';
  return section(ctx, depth, w('event.tracks'), [
    html`<ul class="items" role="list">
      ${event.tracks.map(track => {
        const left = track.remainingAttendeeCapacity;
        const places =
          left === null
            ? undefined
            : left === 0
              ? t('availability.full')
              : t('availability.places', { count: left });
        const room = has(track.room)
          ? html`${w('event.room', { room: '' })}${say(ctx, track.room)}`
          : undefined;
        return html`<li>
          <p class="item-name">${say(ctx, track.name)}</p>
          ${has(track.description) ? html`<p class="quiet">${say(ctx, track.description)}</p>` : nothing}
          ${
            room || places
              ? html`<p class="quiet">${room}${room && places ? ' · ' : nothing}${places}</p>`
              : nothing
          }
        </li>`;
      })}
    </ul>`,
    choice ? html`<p class="quiet">${choice}</p>` : nothing,
  ]);
}

/** The programme, day by day where it says the day, with who speaks. */
export function renderSessions(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  if (event.sessions.length === 0) return nothing;
  const days = [...new Set(event.sessions.map(session => session.date))];
  return section(
    ctx,
    depth,
    w('event.programme'),
    days.map(
      day =>
        html`${
            day !== null && days.length > 1
              ? html`<p class="day-name">${formatWeekday(day, t.locale)} ${formatDates([day], t.locale)}</p>`
              : nothing
          }
          <ol class="items" role="list">
            ${event.sessions.filter(session => session.date === day).map(session => renderSession(ctx, session))}
          </ol>`,
    ),
  );
}

function renderSession(ctx: DetailsContext, session: CalendarEvent['sessions'][number]): unknown {
  const { w } = ctx;
  const time = session.start === null ? '' : formatTimeRange(session.start, session.end);
  return html`<li>
    <p class="item-name">
      ${time ? html`<span class="item-time">${time}</span> ` : nothing}${say(ctx, session.name)}
    </p>
    ${has(session.description) ? html`<p class="quiet">${say(ctx, session.description)}</p>` : nothing}
    ${
      has(session.room)
        ? html`<p class="quiet">${w('event.room', { room: '' })}${say(ctx, session.room)}</p>`
        : nothing
    }
    ${
      session.speakers.length > 0
        ? html`<p class="quiet">
            ${w('event.speakers', { count: session.speakers.length })}:
            ${session.speakers.map((speaker, index) => {
              const of = [speaker.role, speaker.organization].filter(has);
              return html`${index > 0 ? '; ' : nothing}${speaker.name}${of.map(part => html`, ${say(ctx, part)}`)}`;
            })}
          </p>`
        : nothing
    }
  </li>`;
}
