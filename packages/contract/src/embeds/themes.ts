/** The looks that a server has at `/embed/v1/themes/<name>.css`; `@koinon/themes` holds them equal to its token file. */
export interface ThemeName {
  readonly name: string;
  /** As the design system calls itself; not translated. */
  readonly title: string;
  /** Whether it has a dark mode. */
  readonly dark: boolean;
}

export const THEMES: readonly ThemeName[] = [
  { name: 'agora', title: 'Ágora', dark: false },
  { name: 'ecl-ec', title: 'Europa Component Library, European Commission', dark: false },
  { name: 'ecl-eu', title: 'Europa Component Library, European Union', dark: false },
  { name: 'govgr', title: 'gov.gr', dark: true },
  { name: 'govuk', title: 'GOV.UK', dark: false },
  { name: 'italia', title: '.italia', dark: false },
  { name: 'nl-voorbeeld', title: 'NL Design System, Voorbeeld', dark: false },
  { name: 'uswds', title: 'U.S. Web Design System', dark: false },
];
