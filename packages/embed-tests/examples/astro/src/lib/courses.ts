import type { EventInput } from '@koinon/sdk/event-input';

export const courses: readonly EventInput[] = [
  {
    id: 'plain-language',
    name: { en: 'Plain language in letters', el: 'Απλή γλώσσα στις επιστολές' },
    startDate: '2026-12-02T10:00',
    endDate: '2026-12-02T13:00',
    timeZone: 'Europe/Athens',
  },
  { id: 'first-aid', name: { en: 'First aid', el: 'Πρώτες βοήθειες' }, startDate: '2026-12-09' },
];
