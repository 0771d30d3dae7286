/// <reference types="vite/client" />

/** A theme that a portal may link: custom properties only. */
export interface Theme {
  /** The file's name without `.css`. */
  readonly id: string;
  readonly title: string;
  /** The sheet's text; empty for the default look. */
  readonly css: string;
}

// Every sheet of packages/themes is in the toolbar by being there.
const files = import.meta.glob<string>('../../packages/themes/src/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.css'.length);

export const themes: readonly Theme[] = [
  { id: 'default', title: 'Default', css: '' },
  ...Object.entries(files).map(([path, css]) => ({ id: idOf(path), title: idOf(path), css })),
];

const sheet = new CSSStyleSheet();

/** Gives the whole document the theme's variables, as a `<link>` in a portal's head would. */
export function applyTheme(id: string): void {
  sheet.replaceSync(themes.find(theme => theme.id === id)?.css ?? '');
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
