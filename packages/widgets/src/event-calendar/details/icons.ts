// Drawn as those in core/icons.ts; here, so that they come with the details.
export const calendarIcon =
  'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 7h11M5.25 2v3M10.75 2v3';
export const downloadIcon = 'M8 2.25v8M4.75 7.25 8 10.5l3.25-3.25M2.5 13.5h11';
export const fileIcon = 'M3.5 2h5.75l3.25 3.25V14h-9zM9 2v3.5h3.5M5.75 8.5h4.5M5.75 11h4.5';
export const linkIcon =
  'M6.75 9.25a2.75 2.75 0 0 0 4 .1l2-2a2.75 2.75 0 0 0-3.9-3.9L7.75 4.5M9.25 6.75a2.75 2.75 0 0 0-4-.1l-2 2a2.75 2.75 0 0 0 3.9 3.9l1.1-1.05';
