// Drawn as those in core/icons.ts; here, so that they come with what draws text.
export const externalIcon =
  'M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3M9.5 2.5h4v4M13.25 2.75 7.5 8.5';
