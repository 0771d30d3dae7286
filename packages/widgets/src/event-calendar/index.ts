export { KoinonEventCalendar } from './event-calendar.element.ts';
export { KoinonEventSelectEvent, KoinonViewChangeEvent, type ViewChange } from './event-calendar.events.ts';
export type { CalendarView } from './model/views.ts';
export type { DetailsMode } from './view/context.ts';
