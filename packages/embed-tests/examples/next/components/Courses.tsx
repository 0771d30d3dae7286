'use client';

import '@koinon/widgets/event-calendar/define';
import type { EventInput } from '@koinon/sdk/event-input';
import type { KoinonEventCalendar } from '@koinon/widgets';
import { useLayoutEffect, useRef } from 'react';

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

/** The same calendar with events that the site has itself. Hydration sets no properties of custom elements: an effect does. */
export function Courses() {
  const calendar = useRef<KoinonEventCalendar>(null);
  useLayoutEffect(() => {
    if (calendar.current) calendar.current.events = courses;
  }, []);
  return <koinon-event-calendar ref={calendar} url-state="off" />;
}
