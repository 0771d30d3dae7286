/**
 * The one token file: what each design system says of itself, as read from its published packages. Values only: names,
 * files, fonts and pictures of theirs are not here. `generate-themes.ts` makes the CSS of it.
 *
 * DSFR (`@gouvfr/dsfr`) is left out: its terms of use allow it on `.gouv.fr` sites only.
 */

/** `#rrggbb`; two of them where the system has a dark mode. */
export type Color = string | readonly [light: string, dark: string];

export interface Tokens {
  /** The file's name without `.css`. */
  readonly name: string;
  readonly title: string;
  /** Packages with versions, the files that were read, and their licence. */
  readonly source: {
    readonly packages: string;
    readonly files: string;
    readonly licence: string;
  };
  /** Whether the system has a dark mode. Where not, its values hold whatever the page's `color-scheme` is. */
  readonly dark: boolean;
  /** What the system says. What it does not say is mixed from what it does: see `generate-themes.ts`. */
  readonly colors: {
    readonly surface: Color;
    readonly text: Color;
    readonly action: Color;
    readonly error: Color;
    readonly success: Color;
    readonly controlBorder: Color;
    readonly raised?: Color;
    readonly muted?: Color;
    readonly actionHover?: Color;
    readonly onAction?: Color;
    readonly link?: Color;
    readonly linkHover?: Color;
    readonly border?: Color;
    readonly errorSurface?: Color;
    readonly warning?: Color;
    readonly info?: Color;
    /** Kinds of events, the first ones; the rest keep Koinon's. */
    readonly accents?: readonly Color[];
  };
  readonly focus: {
    readonly color: Color;
    readonly width: string;
    readonly offset: string;
    /** How far from the control the second ring ends, and its colour. */
    readonly second?: { readonly color: Color; readonly reach: string };
    /** Behind a link that has focus. */
    readonly background?: Color;
    readonly style?: 'dashed';
    readonly why?: string;
  };
  /** As `--koinon-…` without the prefix, with a remark where it is not the system's own. */
  readonly sizes: Readonly<Record<string, string | readonly [value: string, why: string]>>;
}

const TARGET = 'the system has 40px, under the 44px that Koinon keeps to (WCAG 2.2, 2.5.5)';

export const TOKENS: readonly Tokens[] = [
  {
    name: 'agora',
    title: 'Ágora',
    source: {
      packages: '@ama-pt/agora-design-system 4.0.1',
      files: 'src/styles/theme.css, artifacts/dist/index.css',
      licence: 'MIT',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      raised: '#f2f6ff',
      text: '#2b363c',
      muted: '#64718b',
      action: '#034ad8',
      actionHover: '#021c51',
      onAction: '#ffffff',
      link: '#034ad8',
      linkHover: '#021c51',
      border: '#e1e4ea',
      controlBorder: '#64718b',
      error: '#d12332',
      errorSurface: '#fef1f2',
      success: '#008558',
      warning: '#fbcb3c',
      info: '#0079bf',
      accents: ['#034ad8'],
    },
    focus: {
      color: '#f408fc',
      width: '2px',
      offset: '2px',
      why: 'the system draws it inside (-2px), where it is too weak on a blue button',
    },
    sizes: {
      'line-height': '1.75',
      'label-weight': '500',
      'radius-control': '4px',
      'radius-button': '4px',
      'radius-card': '8px',
      'control-height': '60px',
      'control-padding': '16px',
      'control-border-width': '2px',
    },
  },
  {
    name: 'ecl-ec',
    title: 'Europa Component Library, European Commission',
    source: {
      packages: '@ecl/theme-ec 5.3.1, @ecl/preset-ec 5.3.1',
      files:
        'maps/{color,shape,spacing}.scss, variables/{_text-input,_button,_form-group}.scss, dist/styles/ecl-ec.css',
      licence: 'EUPL-1.2: values only',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      text: '#00002e',
      muted: '#696984',
      action: '#0046ff',
      actionHover: '#0035bf',
      onAction: '#ffffff',
      link: '#0046ff',
      linkHover: '#0035bf',
      controlBorder: '#84849b',
      error: '#cb2029',
      success: '#05b26f',
      accents: ['#0046ff'],
    },
    focus: { color: '#0046ff', width: '2px', offset: '2px', second: { color: '#ffffff', reach: '2px' } },
    sizes: {
      'radius-control': '4px',
      'radius-button': '4px',
      'radius-card': '8px',
      'control-height': '48px',
      'control-padding': '12px',
      'control-border-width': '1px',
    },
  },
  {
    name: 'ecl-eu',
    title: 'Europa Component Library, European Union',
    source: {
      packages: '@ecl/theme-eu 5.3.1',
      files: 'maps/color.scss, variables/{_text-input,_button}.scss',
      licence: 'EUPL-1.2: values only',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      text: '#171a22',
      action: '#0e47cb',
      actionHover: '#0b39a2',
      onAction: '#ffffff',
      link: '#0e47cb',
      linkHover: '#0b39a2',
      controlBorder: '#515560',
      error: '#d7003d',
      success: '#00a174',
      accents: ['#0e47cb'],
    },
    focus: { color: '#0e47cb', width: '2px', offset: '2px' },
    sizes: {
      'radius-control': '4px',
      'radius-button': '4px',
      'radius-card': '4px',
      'control-border-width': '1px',
    },
  },
  {
    name: 'govgr',
    title: 'gov.gr',
    source: {
      packages: '@digigov/theme-govgr 2.5.0, @digigov/css 0.37.0',
      files:
        'dist/index.css (:root and .dark), src/components/{form,button}.css, defaultTheme/{globals,button,form}.json',
      licence: 'BSD-2-Clause',
    },
    dark: true,
    colors: {
      surface: ['#fefefe', '#111317'],
      raised: ['#ecebec', '#20242a'],
      text: ['#252830', '#e5e4e5'],
      muted: ['#6d6a71', '#8a888e'],
      action: ['#006736', '#007339'],
      // Dark: a step further in its greens than the system's own hover, since the action itself has to be lighter.
      actionHover: ['#154a2b', '#73ab84'],
      onAction: '#fefefe',
      link: ['#0054ba', '#0093e7'],
      linkHover: ['#0e3d8b', '#00a8ee'],
      border: ['#cdccce', '#363941'],
      controlBorder: ['#252830', '#e5e4e5'],
      error: ['#b60202', '#db4d37'],
      success: ['#006736', '#007339'],
      warning: ['#f39000', '#e68800'],
      info: ['#0064cc', '#007fde'],
      accents: [['#003375', '#aad7f0']],
    },
    focus: {
      color: '#ffdd00',
      width: '4px',
      offset: '0px',
      second: { color: ['#252830', '#e5e4e5'], reach: '6px' },
    },
    sizes: {
      'line-height': '1.375',
      'radius-control': '0px',
      'radius-button': '0px',
      'radius-card': '0px',
      'control-height': '48px',
      'control-padding': '8px',
      'control-border-width': '2px',
      'error-bar-width': '5px',
    },
  },
  {
    name: 'govuk',
    title: 'GOV.UK',
    source: {
      packages: 'govuk-frontend 6.6.0',
      files:
        'dist/govuk/settings/_{colours-palette--internal,colours-functional,measurements,spacing}.scss, govuk-frontend.min.css',
      licence: 'MIT',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      raised: '#f4f8fb',
      text: '#0b0c0c',
      muted: '#484949',
      action: '#0f7a52',
      actionHover: '#0b5c3e',
      onAction: '#ffffff',
      link: '#1a65a6',
      linkHover: '#0f385c',
      border: '#cecece',
      controlBorder: '#0b0c0c',
      error: '#ca3535',
      success: '#0f7a52',
      accents: ['#1d70b8'],
    },
    focus: {
      color: '#ffdd00',
      width: '4px',
      offset: '0px',
      second: { color: '#0b0c0c', reach: '8px' },
      why: 'the yellow ground of a focused link goes with black letters there, for which no variable is: left out',
    },
    sizes: {
      'line-height': '1.3158',
      'heading-weight': '700',
      'radius-control': '0px',
      'radius-button': '0px',
      'radius-card': '0px',
      'control-height': ['44px', TARGET],
      'control-padding': '5px',
      'control-border-width': '2px',
      'error-bar-width': '5px',
    },
  },
  {
    name: 'italia',
    title: '.italia',
    source: {
      packages: 'bootstrap-italia 2.18.3, design-tokens-italia 1.3.3',
      files: 'dist/css/variables.css, tokens/semantic.json, dist/css/bootstrap-italia.min.css',
      licence: 'BSD-3-Clause',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      text: '#1a1a1a',
      muted: '#5c6f82',
      action: '#0066cc',
      actionHover: '#004d99',
      onAction: '#ffffff',
      link: '#0066cc',
      linkHover: '#004d99',
      controlBorder: '#5c6f82',
      error: '#cc334d',
      success: '#008055',
      warning: '#995c00',
      accents: ['#0066cc'],
    },
    focus: { color: '#000000', width: '3px', offset: '2px', second: { color: '#ffffff', reach: '2px' } },
    sizes: {
      'label-weight': '600',
      'radius-control': '0px',
      'radius-button': '4px',
      'radius-card': '4px',
      'control-height': ['44px', TARGET],
      'control-padding': '8px',
      'control-border-width': '0 0 1px',
    },
  },
  {
    name: 'nl-voorbeeld',
    title: 'NL Design System, Voorbeeld',
    source: {
      packages: '@nl-design-system-unstable/voorbeeld-design-tokens 7.4.1',
      files: 'dist/theme.css (--basis-*)',
      licence: 'EUPL-1.2: values only',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      raised: '#eff1f3',
      text: '#001a40',
      muted: '#586c88',
      action: '#5115ef',
      actionHover: '#3b0fb0',
      onAction: '#ffffff',
      link: '#00568b',
      controlBorder: '#586c88',
      error: '#a01d23',
      errorSurface: '#feeded',
      success: '#105f26',
      accents: ['#5115ef'],
    },
    focus: {
      color: '#0b0c0c',
      width: '2px',
      offset: '0px',
      style: 'dashed',
      background: '#ffdd00',
    },
    sizes: {
      'line-height': '1.5',
      'radius-control': '0px',
      'radius-button': '8px',
      'radius-card': '8px',
      'control-height': '48px',
      'control-padding': '12px',
      'control-border-width': '1px',
    },
  },
  {
    name: 'uswds',
    title: 'U.S. Web Design System',
    source: {
      packages: '@uswds/uswds 3.14.0',
      files: 'dist/css/uswds.css, packages/uswds-core/src/styles/settings',
      licence: 'public domain (CC0)',
    },
    dark: false,
    colors: {
      surface: '#ffffff',
      text: '#1b1b1b',
      muted: '#71767a',
      action: '#005ea2',
      onAction: '#ffffff',
      link: '#005ea2',
      controlBorder: '#565c65',
      error: '#b50909',
      success: '#00a91c',
      accents: ['#005ea2'],
    },
    focus: { color: '#2491ff', width: '4px', offset: '4px' },
    sizes: {
      'radius-control': '0px',
      'radius-button': '4px',
      'radius-card': '4px',
      'control-height': ['44px', TARGET],
      'control-padding': '8px',
      'control-border-width': '1px',
      'error-bar-width': '4px',
    },
  },
];
