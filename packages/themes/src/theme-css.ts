/** A theme's CSS, made of its tokens: every colour as the system has it, or the nearest that can be read. */
import { contrast, fit, meets, mix, type Demand } from '@koinon/contract/embeds/contrast';
import type { Color, Tokens } from './tokens.ts';

type Scheme = 0 | 1;
type Colors = Tokens['colors'];

/** Text (WCAG 2.2, 1.4.3), and what a control is known by (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

/** Koinon's own, for what most systems do not say. */
const WARNING: Color = ['#8a5200', '#f0bd6a'];
const INFO: Color = ['#1f5fa6', '#93c2ff'];
const ACCENTS: readonly Color[] = [
  ['#0b5a66', '#7fd0d8'],
  ['#6a3d8f', '#cbaaf0'],
  ['#8a4b08', '#f0bd6a'],
  ['#1b6b3a', '#7fd19b'],
  ['#9a1f52', '#ff9fbc'],
  ['#2b4f9e', '#a5bcff'],
];

const at = (color: Color, scheme: Scheme) => (typeof color === 'string' ? color : color[scheme]);

interface Line {
  readonly name: string;
  readonly value: string;
  readonly remarks: readonly string[];
}

interface Resolved {
  readonly value: string;
  readonly remark: string;
}

/** The colours of one scheme, by the ends of their variables' names. */
function resolve(colors: Colors, scheme: Scheme): ReadonlyMap<string, Resolved> {
  const pick = (color: Color | undefined) => (color === undefined ? undefined : at(color, scheme));
  const surface = at(colors.surface, scheme);
  const text = at(colors.text, scheme);
  const raised = pick(colors.raised) ?? mix(text, surface, 0.04);
  const grounds = (ratio: number): Demand[] => [surface, raised].map(from => ({ from, ratio }));
  const found = new Map<string, Resolved>();

  const keep = (name: string, own: string | undefined, instead: string) =>
    found.set(name, { value: own ?? instead, remark: own === undefined ? 'mixed from the others' : '' });
  const say = (name: string, own: string | undefined, instead: string, demands: readonly Demand[]) => {
    const wanted = own ?? instead;
    const value = fit(wanted, demands);
    const weakest = Math.min(...demands.map(({ from }) => contrast(wanted, from)));
    const [{ ratio } = { ratio: TEXT }] = demands;
    const remark = meets(wanted, demands)
      ? own === undefined
        ? 'mixed from the others'
        : ''
      : `${own === undefined ? 'mixed from the others' : 'own value'} ${wanted} has ${(Math.floor(weakest * 100) / 100).toFixed(2)} : 1 of ${ratio} : 1`;
    found.set(name, { value, remark });
    return value;
  };

  keep('surface', surface, surface);
  keep('surface-raised', pick(colors.raised), raised);
  say('text', text, text, grounds(TEXT));
  say('muted', pick(colors.muted), mix(text, surface, 0.72), grounds(TEXT));
  const action = say('action', at(colors.action, scheme), '', grounds(TEXT));
  const hover = say('action-hover', pick(colors.actionHover), mix(action, text, 0.65), grounds(TEXT));
  say('on-action', pick(colors.onAction), surface, [
    { from: action, ratio: TEXT },
    { from: hover, ratio: TEXT },
  ]);
  const ground = colors.link === undefined ? action : at(colors.link, scheme);
  const link = say('link', pick(colors.link), ground, grounds(TEXT));
  say('link-hover', pick(colors.linkHover), mix(link, text, 0.65), grounds(TEXT));
  keep('border', pick(colors.border), mix(text, surface, 0.18));
  say('control-border', at(colors.controlBorder, scheme), '', grounds(CONTROL));
  const errorSurface = pick(colors.errorSurface) ?? mix(at(colors.error, scheme), surface, 0.08);
  say('error', at(colors.error, scheme), '', [...grounds(TEXT), { from: errorSurface, ratio: TEXT }]);
  keep('error-surface', pick(colors.errorSurface), errorSurface);
  say('success', at(colors.success, scheme), '', grounds(TEXT));
  say('warning', pick(colors.warning), at(WARNING, scheme), grounds(TEXT));
  say('info', pick(colors.info), at(INFO, scheme), grounds(TEXT));
  ACCENTS.forEach((standard, index) =>
    say(`accent-${index + 1}`, pick(colors.accents?.[index]), at(standard, scheme), grounds(TEXT)),
  );
  return found;
}

/** What Koinon has where the system says nothing. */
const STANDARD = /^(warning|info|accent-\d)$/;

function colorLines({ colors, dark }: Tokens): Line[] {
  const light = resolve(colors, 0);
  const night = dark ? resolve(colors, 1) : undefined;
  return [...light].map(([name, { value, remark }]) => {
    const other = night?.get(name);
    const word = (text: string) =>
      STANDARD.test(name) ? text.replace('mixed from the others', 'Koinon’s own') : text;
    const remarks = [word(remark), other && other.remark !== remark ? `dark: ${word(other.remark)}` : ''];
    return {
      name: `color-${name}`,
      value: other === undefined || other.value === value ? value : `light-dark(${value}, ${other.value})`,
      remarks: remarks.filter(text => text !== '' && text !== 'dark: '),
    };
  });
}

function focusLines({ focus, colors, dark }: Tokens): Line[] {
  const { second, background, why, style = 'solid' } = focus;
  const pair = (color: Color) => {
    const [light, night] = [at(color, 0), at(color, 1)];
    return dark && light !== night ? `light-dark(${light}, ${night})` : light;
  };
  // One ring must be told from the ground. Where there are two, the second is the one that is.
  const demands = (scheme: Scheme): Demand[] => {
    const surface = at(colors.surface, scheme);
    const raised = colors.raised ?? mix(at(colors.text, scheme), surface, 0.04);
    return [surface, at(raised, scheme)].map(from => ({ from, ratio: CONTROL }));
  };
  const ring: Color = second
    ? focus.color
    : dark
      ? [fit(at(focus.color, 0), demands(0)), fit(at(focus.color, 1), demands(1))]
      : fit(at(focus.color, 0), demands(0));
  const changed = pair(ring) === pair(focus.color) ? [] : [`own value ${pair(focus.color)} is too weak`];
  return [
    {
      name: 'focus-outline',
      value: `${focus.width} ${style} ${pair(ring)}`,
      remarks: [...changed, ...(why === undefined ? [] : [why])],
    },
    { name: 'focus-offset', value: focus.offset, remarks: [] },
    ...(second
      ? [{ name: 'focus-shadow', value: `0 0 0 ${second.reach} ${pair(second.color)}`, remarks: [] }]
      : []),
    ...(background === undefined ? [] : [{ name: 'focus-background', value: pair(background), remarks: [] }]),
  ];
}

/** The file, comments and all. */
export function themeCss(tokens: Tokens): string {
  const { title, source, dark, sizes } = tokens;
  const sizeLines = Object.entries(sizes).map(([name, size]): Line => {
    const [value, why] = typeof size === 'string' ? [size, undefined] : size;
    return { name, value, remarks: why === undefined ? [] : [why] };
  });
  const lines = [...colorLines(tokens), ...sizeLines, ...focusLines(tokens)].flatMap(
    ({ name, value, remarks }) => [
      ...(remarks.length > 0 ? [`  /* ${remarks.join('; ')} */`] : []),
      `  --koinon-${name}: ${value};`,
    ],
  );
  // A build that lowers `light-dark()` for older browsers (Lightning CSS, which Vite has) leaves it alone where it is asked
  // for; lowered, it would need a `color-scheme` beside it, and that is the page's to say. Widgets need the function anyway.
  const rule = `:root {\n${lines.join('\n')}\n}`;
  const sheet = dark
    ? `@supports (color: light-dark(#000, #fff)) {\n${rule.replaceAll(/^/gm, '  ')}\n}`
    : rule;
  return `/*
 * The look of ${title} for Koinon's widgets. Only public custom properties; fonts and text size stay the page's.
 * Values from ${source.packages} (${source.licence}): ${source.files}.
 * ${dark ? 'Dark follows the page’s color-scheme.' : 'The system has no dark mode: color-scheme is the page’s, and these values hold in both.'}
 * Made by generate-themes.ts of tokens.ts: change those.
 */
${sheet}
`;
}
