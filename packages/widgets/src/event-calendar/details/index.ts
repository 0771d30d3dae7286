/** An event in full, in place. Loaded with its words when the first event is opened. */
import type { CalendarEvent } from '@koinon/contract';
import { html } from 'lit';
import { renderAbout, renderPurpose } from './about.ts';
import { renderAudience, renderRoles } from './audience.ts';
import type { DetailsContext } from './context.ts';
import { renderDocuments, renderReport } from './documents.ts';
import { renderByline, renderShare } from './footer.ts';
import { renderAddToCalendar } from './add-to-calendar.ts';
import { renderOrganizations } from './organizations.ts';
import { renderPlace } from './place.ts';
import { renderSessions, renderTracks } from './programme.ts';
import { renderRegistration } from './registration.ts';
import { renderRelated } from './related.ts';
import { renderStatus } from './status.ts';
import { renderWhen } from './when.ts';

export { detailsStyles as styles } from '../styles/details.styles.ts';

/** @param depth levels under the calendar's heading at which the sections' headings stand */
export function renderDetails(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const sections = [
    renderWhen,
    renderPlace,
    renderRegistration,
    renderAudience,
    renderRoles,
    renderOrganizations,
    renderTracks,
    renderSessions,
    renderPurpose,
    renderDocuments,
    renderReport,
    renderRelated,
    renderAddToCalendar,
  ];
  return html`<div class="about">${renderStatus(ctx, event)} ${renderAbout(ctx, event)}</div>
    <div class="sections">${sections.map(render => render(ctx, event, depth))}</div>
    <div class="footer">${renderShare(ctx, event)} ${renderByline(ctx, event)}</div>`;
}
