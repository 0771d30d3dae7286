import { defineElement, type Define } from '../core/define.ts';
import { KoinonEventCalendar } from './event-calendar.element.ts';

export type { EventInput } from '@koinon/sdk/event-input';
export { KoinonEventCalendar };
export { KoinonEventSelectEvent, KoinonViewChangeEvent, type ViewChange } from './event-calendar.events.ts';
export type { CalendarView } from './model/views.ts';
export type { DetailsMode } from './view/context.ts';

/** Defines `koinon-event-calendar` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineEventCalendar: Define = registry =>
  defineElement('koinon-event-calendar', KoinonEventCalendar, registry);
