// Drawn as those in core/icons.ts; here, so that a form does not load them.
export const previousIcon = 'M10 3.5 5.5 8l4.5 4.5';
export const nextIcon = 'M6 3.5 10.5 8 6 12.5';
export const downIcon = 'M3.5 6 8 10.5 12.5 6';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const searchIcon = 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.25 10.25 14 14';
export const reportIcon =
  'M2.5 3.25h4A1.5 1.5 0 0 1 8 4.75v8.5a1.5 1.5 0 0 0-1.5-1.25h-4zM13.5 3.25h-4A1.5 1.5 0 0 0 8 4.75v8.5a1.5 1.5 0 0 1 1.5-1.25h4z';
