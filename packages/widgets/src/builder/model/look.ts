/** A look of one's own, as custom properties: few are chosen, the others follow from them. */
import { contrast, fit, meets, mix, type Demand } from '@koinon/contract/embeds/contrast';
import { COLOR, OWN, type Choice } from './choice.ts';

export type Variables = Readonly<Record<`--koinon-${string}`, string>>;

/** The grounds of Koinon's own look. */
const LIGHT = { surface: '#ffffff', raised: '#f5f7f7', text: '#17211f' };
const DARK = { surface: '#12191a', raised: '#1a2324', text: '#e9efee' };
const READABLE = 4.5;

const demands = ({ surface, raised }: typeof LIGHT): Demand[] =>
  [surface, raised].map(from => ({ from, ratio: READABLE }));

/** The contrast on white, where it is too little for text. */
export function weakness({ theme, action }: Choice): number | undefined {
  if (theme !== OWN || !COLOR.test(action) || meets(action, demands(LIGHT))) return undefined;
  return Math.floor(contrast(action, LIGHT.surface) * 10) / 10;
}

/** What an own look sets; nothing where a theme or Koinon's look is chosen. */
export function ownVariables({ theme, action, radius, size }: Choice): Variables {
  if (theme !== OWN) return {};
  const color = COLOR.test(action) ? action.toLowerCase() : undefined;
  return {
    ...(color === undefined ? {} : colors(color)),
    '--koinon-radius-control': `${radius}px`,
    '--koinon-radius-button': `${radius}px`,
    '--koinon-radius-card': `${radius}px`,
    ...(size === '' ? {} : { '--koinon-font-size': `${size}px` }),
  };
}

/** On a dark page the nearest colour that can be read there. */
function colors(action: string): Variables {
  const dark = fit(action, demands(DARK));
  const on = (color: string, ...possible: readonly string[]) =>
    possible.reduce((best, one) => (contrast(one, color) > contrast(best, color) ? one : best));
  return {
    '--koinon-color-action': `light-dark(${action}, ${dark})`,
    '--koinon-color-action-hover': `light-dark(${mix(action, LIGHT.text, 0.7)}, ${mix(dark, DARK.text, 0.7)})`,
    '--koinon-color-on-action': `light-dark(${on(action, '#ffffff', LIGHT.text)}, ${on(dark, DARK.surface, '#ffffff')})`,
  };
}

/** For a style sheet; '' for none. */
export function variablesText(variables: Variables): string {
  const lines = Object.entries(variables).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `:root {\n${lines.join('\n')}\n}`;
}
