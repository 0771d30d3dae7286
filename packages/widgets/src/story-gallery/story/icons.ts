// Drawn as those in core/icons.ts; here, so that they come with a story.
export const shareIcon = 'M8 10V2.25M5 4.75l3-3 3 3M4.5 7.25h-1v6.5h9v-6.5h-1';
export const copyIcon =
  'M5.75 5.75V3.5a1 1 0 0 1 1-1h5.75a1 1 0 0 1 1 1v5.75a1 1 0 0 1-1 1h-2.25M3.5 5.75h5.75a1 1 0 0 1 1 1v5.75a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V6.75a1 1 0 0 1 1-1z';
