// Drawn as those in core/icons.ts; here, so that they come with the gallery.
export const searchIcon = 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.25 10.25 14 14';
export const downIcon = 'M3.5 6 8 10.5 12.5 6';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const backIcon = 'M9.5 3.5 5 8l4.5 4.5M5.25 8h8.5';
