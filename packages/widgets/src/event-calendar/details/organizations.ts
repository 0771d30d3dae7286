import type { CalendarEvent } from '@koinon/contract';
import { html, nothing } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { has, say, sayPlain } from '../view/context.ts';
import type { DetailsContext } from './context.ts';
import { section, textOrLink } from './section.ts';

type EventOrganization = CalendarEvent['organizations'][number];

/** Bodies under their role in words, each with its acronym and the bodies that it belongs to; then the contact. */
export function renderOrganizations(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const roles = [...new Set(event.organizations.map(({ role }) => role))];
  return [
    roles.map(role =>
      section(
        ctx,
        depth,
        ctx.w(`role.${role}`),
        event.organizations.filter(one => one.role === role).map(one => renderOne(ctx, one)),
      ),
    ),
    event.networkRole === 'participates' || event.networkRole === 'recommends'
      ? html`<p class="quiet network-role">${ctx.w(`networkRole.${event.networkRole}`)}</p>`
      : nothing,
    renderContact(ctx, event, depth),
  ];
}

function renderOne(ctx: DetailsContext, one: EventOrganization): unknown {
  const logo = safeUrl(one.logo?.url);
  const acronym = has(one.acronym) ? sayPlain(ctx, one.acronym) : '';
  const shown = acronym !== '' && !sayPlain(ctx, one.name).includes(acronym);
  return html`<div class="organization">
    ${
      logo && one.logo
        ? html`<img
            src=${logo}
            alt=${sayPlain(ctx, one.name)}
            width=${one.logo.width}
            height=${one.logo.height}
            loading="lazy"
            decoding="async"
          />`
        : nothing
    }
    <p>
      ${textOrLink(ctx, one.name, safeUrl(one.url))}${shown ? html` (${say(ctx, one.acronym)})` : nothing}
      ${
        one.parents.length > 0
          ? html`<span class="quiet parents"
              >${one.parents.map((parent, index) => html`${index > 0 ? ', ' : nothing}${say(ctx, parent.name)}`)}</span
            >`
          : nothing
      }
    </p>
  </div>`;
}

function renderContact(ctx: DetailsContext, { contact }: CalendarEvent, depth: number): unknown {
  if (contact === null) return nothing;
  const mail = contact.email ? safeUrl(`mailto:${contact.email}`) : undefined;
  const phone = contact.telephone ? safeUrl(`tel:${contact.telephone.replace(/[^\d+]/g, '')}`) : undefined;
  const page = safeUrl(contact.url);
  return section(ctx, depth, ctx.w('event.contact'), [
    has(contact.name) ? html`<p>${textOrLink(ctx, contact.name, page)}</p>` : nothing,
    mail ? html`<p><a href=${mail}>${contact.email}</a></p>` : nothing,
    phone ? html`<p><a href=${phone}>${contact.telephone}</a></p>` : nothing,
  ]);
}
