import { themes } from './themes.ts';

/** What the toolbar sets: everything a host page may decide about a widget. */
export interface HostGlobals {
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly lang: 'el' | 'pt' | 'en';
  readonly dir: 'ltr' | 'rtl';
  readonly width: '240' | '320' | '480' | '768' | 'full';
  readonly latency: '0' | '400' | '3000' | 'forever';
}

export const initialGlobals: HostGlobals = {
  theme: 'default',
  scheme: 'light',
  lang: 'el',
  dir: 'ltr',
  width: 'full',
  latency: '0',
};

type Icon = 'paintbrush' | 'mirror' | 'globe' | 'transfer' | 'ruler' | 'timer';

const choice = (title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, itemTitle]) => ({ value, title: itemTitle })),
  },
});

export const globalTypes = {
  theme: choice(
    'Theme',
    'paintbrush',
    themes.map(({ id, title }) => [id, title] as const),
  ),
  scheme: choice('Colour scheme', 'mirror', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  lang: choice('Language', 'globe', [
    ['el', 'Ελληνικά'],
    ['pt', 'Português'],
    ['en', 'English'],
  ]),
  dir: choice('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  width: choice('Width', 'ruler', [
    ['240', '240 px'],
    ['320', '320 px'],
    ['480', '480 px'],
    ['768', '768 px'],
    ['full', 'Full width'],
  ]),
  latency: choice('Latency', 'timer', [
    ['0', 'At once'],
    ['400', '400 ms'],
    ['3000', '3 s'],
    ['forever', 'For ever'],
  ]),
};
