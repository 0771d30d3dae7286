/** What a web team has chosen, and how it stands in the address of the builder's page. Pure. */
import {
  EMBEDS,
  findEmbed,
  optionsOf,
  readOptions,
  THEMES,
  type Embed,
  type EmbedName,
  type ReadOptions,
} from '@koinon/contract/embeds';
import { EMBED_FORMS, type EmbedForm } from '@koinon/contract/embeds/recipe';

export const WIDTHS = ['320', '768', '1200'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const RADII = ['0', '4', '8', '12', '22'] as const;
export const SIZES = ['', '14', '16', '18', '20'] as const;

/** What {@link Choice.theme} says where colour, corners and text size are chosen here. */
export const OWN = 'own';

export interface Choice {
  /** Slug; '' until one is chosen or the first one is known. */
  readonly network: string;
  readonly widget: EmbedName;
  /** As they were typed, by name: those of other widgets are kept for when one comes back to them. */
  readonly options: Readonly<Record<string, string>>;
  /** '' Koinon's own look, {@link OWN}, or the name of a theme. */
  readonly theme: string;
  /** `#rrggbb`, as it was typed. */
  readonly action: string;
  /** CSS pixels. */
  readonly radius: (typeof RADII)[number];
  /** CSS pixels; '' that of the page. */
  readonly size: (typeof SIZES)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly form: EmbedForm;
  /** Whether files of an exact version are wanted. */
  readonly exact: boolean;
}

export const initialChoice: Choice = {
  network: '',
  widget: 'event-calendar',
  options: {},
  theme: '',
  action: '#0b5a66',
  radius: '4',
  size: '',
  scheme: 'light',
  width: '768',
  form: 'tag',
  exact: false,
};

export function embedOf({ widget }: Choice): Embed {
  const [first] = EMBEDS;
  const found = findEmbed(widget) ?? first;
  if (!found) throw new Error('There is no embed at all.');
  return found;
}

/** The options that can be used, and the names of those that cannot or are missing. */
export function optionsRead(choice: Choice): ReadOptions {
  return readOptions(embedOf(choice), name => (name === 'network' ? null : choice.options[name]));
}

const PREFIX = 'o-';
/** Every name that the builder puts into the address; others, as the page's `lang`, are not its own. */
const NAMES = [
  'network',
  'widget',
  'theme',
  'action',
  'radius',
  'size',
  'scheme',
  'width',
  'form',
  'exact',
] as const;

export const isOurs = (name: string): boolean =>
  name.startsWith(PREFIX) || (NAMES as readonly string[]).includes(name);

export const COLOR = /^#[0-9a-f]{6}$/i;

export interface ReadChoice {
  readonly choice: Choice;
  /** Names of what the address says and cannot be used. */
  readonly refused: readonly string[];
}

/** The choice that an address holds. Nothing in it is trusted: what is none of the possible values is left out and named. */
export function readChoice(query: URLSearchParams): ReadChoice {
  const refused: string[] = [];
  const one = <T extends string>(name: string, possible: readonly T[], usual: T): T => {
    const said = query.get(name);
    const found = possible.find(value => value === said);
    if (said !== null && found === undefined) refused.push(name);
    return found ?? usual;
  };
  const embed = findEmbed(query.get('widget') ?? 'event-calendar');
  if (!embed) refused.push('widget');
  const color = query.get('action') ?? initialChoice.action;
  if (!COLOR.test(color)) refused.push('action');
  const network = query.get('network') ?? '';
  const chosen: Choice = {
    ...initialChoice,
    network: /^[a-z0-9][a-z0-9-]{0,62}$/.test(network) ? network : '',
    widget: embed?.name ?? initialChoice.widget,
    theme: one('theme', ['', OWN, ...THEMES.map(({ name }) => name)], ''),
    action: COLOR.test(color) ? color.toLowerCase() : initialChoice.action,
    radius: one('radius', RADII, initialChoice.radius),
    size: one('size', SIZES, initialChoice.size),
    scheme: one('scheme', SCHEMES, initialChoice.scheme),
    width: one('width', WIDTHS, initialChoice.width),
    form: one('form', EMBED_FORMS, initialChoice.form),
    exact: query.has('exact'),
  };
  const read = readOptions(embedOf(chosen), name =>
    name === 'network' ? null : query.get(`${PREFIX}${name}`),
  );
  return {
    choice: { ...chosen, options: read.options },
    refused: [...refused, ...read.refused],
  };
}

/** The other way: only what is not as usual. Other names of `query` stay. */
export function writeChoice(choice: Choice, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([name]) => !isOurs(name)));
  const own = choice.theme === OWN;
  const said: Readonly<Record<(typeof NAMES)[number], string>> = {
    network: choice.network,
    widget: choice.widget === initialChoice.widget ? '' : choice.widget,
    theme: choice.theme,
    action: own && COLOR.test(choice.action) ? choice.action : '',
    radius: own ? choice.radius : '',
    size: own ? choice.size : '',
    scheme: choice.scheme === initialChoice.scheme ? '' : choice.scheme,
    width: choice.width === initialChoice.width ? '' : choice.width,
    form: choice.form === initialChoice.form ? '' : choice.form,
    exact: choice.exact ? '1' : '',
  };
  for (const [name, value] of Object.entries(said)) if (value !== '') written.set(name, value);
  const { options } = optionsRead(choice);
  for (const { name } of optionsOf(embedOf(choice))) {
    const value = options[name];
    if (value !== undefined) written.set(`${PREFIX}${name}`, value === '' ? 'true' : value);
  }
  return written;
}
