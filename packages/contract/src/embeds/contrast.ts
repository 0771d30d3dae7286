/** Contrast as WCAG 2.2 counts it, and the nearest colour that has enough of it. Colours are `#rrggbb`. */

type Triple = readonly [number, number, number];

const channels = (color: string): Triple => {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(color) ?? [];
  return [r, g, b].map(part => parseInt(part, 16) / 255) as unknown as Triple;
};
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Relative luminance, 0 to 1. */
export function luminance(color: string): number {
  const [r, g, b] = channels(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `color` in `ground`, 0 to 1, as `color-mix(in srgb, …)` mixes. */
export function mix(color: string, ground: string, share: number): string {
  const [under, over] = [channels(ground), channels(color)];
  return hex(over.map((value, at) => value * share + (under[at] ?? 0) * (1 - share)) as unknown as Triple);
}

function hex(color: Triple): string {
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return `#${color.map(value => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

/** What a colour has to be told from, and by how much. */
export interface Demand {
  readonly from: string;
  readonly ratio: number;
}

export const meets = (color: string, demands: readonly Demand[]) =>
  demands.every(({ from, ratio }) => contrast(color, from) >= ratio);

/**
 * The colour itself where it meets all demands, else the nearest that does: lighter or darker by as little as can be, of
 * the same hue (Oklab, Björn Ottosson 2020), with as much of its chroma as sRGB has there.
 */
export function fit(color: string, demands: readonly Demand[]): string {
  if (meets(color, demands)) return color;
  const [lightness, a, b] = toOklab(color);
  for (let step = 1; step <= 1000; step += 1)
    for (const next of [lightness - step / 1000, lightness + step / 1000]) {
      if (next < 0 || next > 1) continue;
      const found = fromOklab(next, a, b);
      if (meets(found, demands)) return found;
    }
  throw new Error(`Nothing near ${color} meets ${JSON.stringify(demands)}.`);
}

function toOklab(color: string): Triple {
  const [r, g, b] = channels(color).map(linear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab(lightness: number, a: number, b: number): string {
  for (let chroma = 1; chroma >= 0; chroma -= 0.02) {
    const rgb = toLinear(lightness, a * chroma, b * chroma);
    if (rgb.every(value => value >= -0.0005 && value <= 1.0005))
      return hex(rgb.map(value => encoded(Math.max(0, value))) as unknown as Triple);
  }
  return hex(toLinear(lightness, 0, 0).map(value => encoded(Math.max(0, value))) as unknown as Triple);
}

function toLinear(lightness: number, a: number, b: number): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
