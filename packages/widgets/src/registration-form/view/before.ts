/** What is said before an address is asked: that there is a line, whom the event is for, until when one can register. */
import type { Form } from '@koinon/contract';
import { html, nothing } from 'lit';
import { icon, infoIcon, peopleIcon } from '../../core/index.ts';
import { has, say, type RegistrationContext } from './context.ts';
import { instantText } from './dates.ts';

export function renderBefore(ctx: RegistrationContext, form: Form, line: boolean): unknown {
  return [
    line
      ? html`<div class="note warning" part="note">
          ${icon(infoIcon)}
          <p>${ctx.w('form.state.waiting-list')}</p>
        </div>`
      : nothing,
    renderAudience(ctx, form),
    renderUntil(ctx, form, line),
  ];
}

/** Whom it is for is said here, because after the address nothing may tell who is a member. */
function renderAudience(ctx: RegistrationContext, { event }: Form): unknown {
  const { audience = 'public', audienceNote = null } = event ?? {};
  const known = audience === 'public' ? undefined : ctx.w.optional(`form.for.${audience}`);
  if (known === undefined && !has(audienceNote)) return nothing;
  return html`<div class="note" part="note">
    ${icon(peopleIcon)}
    <div>
      ${known === undefined ? nothing : html`<p>${known}</p>`}
      ${has(audienceNote) ? html`<p>${say(ctx, audienceNote)}</p>` : nothing}
      ${audience === 'members' ? html`<p>${ctx.w('register.membersHow')} ${ctx.members()?.render(ctx)}</p>` : nothing}
    </div>
  </div>`;
}

/** Places and the last day, quietly. A members-only event tells no number. */
function renderUntil({ w }: RegistrationContext, { event }: Form, line: boolean): unknown {
  if (!event) return nothing;
  const left = event.remainingAttendeeCapacity;
  const { closesAt } = event.registration;
  const facts = [
    line || typeof left !== 'number'
      ? undefined
      : w(left <= 3 ? 'availability.lastPlaces' : 'availability.places', { count: left }),
    !closesAt ? undefined : w('register.closesOn', { date: instantText(closesAt, event.timeZone, w.locale) }),
  ].filter(fact => fact !== undefined);
  return facts.length === 0
    ? nothing
    : html`<p class="quiet until" part="until">${facts.join('\u00a0· ')}</p>`;
}
