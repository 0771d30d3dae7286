import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { EventInput } from '@koinon/sdk/event-input';

const courses: readonly EventInput[] = [
  {
    id: 'plain-language',
    name: { en: 'Plain language in letters', el: 'Απλή γλώσσα στις επιστολές' },
    startDate: '2026-12-02T10:00',
    endDate: '2026-12-02T13:00',
    timeZone: 'Europe/Athens',
  },
  { id: 'first-aid', name: { en: 'First aid', el: 'Πρώτες βοήθειες' }, startDate: '2026-12-09' },
];

/** The same calendar with events that the site has itself: a property, and nothing is fetched. */
@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<koinon-event-calendar [events]="courses" url-state="off" />`,
})
export class CoursesPage {
  protected readonly courses = courses;
}
