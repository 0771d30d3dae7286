import { drawnIn, isDrawn, isUnseen, nameOf, nodesOf } from './tree.ts';

/** A line of text as it is drawn, in CSS pixels of the window. */
interface Line {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

/** Every line of text that a visitor should be able to read. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  for (const node of nodesOf(root)) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const element = drawnIn(node);
    if (
      !element ||
      element instanceof HTMLSlotElement ||
      (!root.contains(element) && !isInside(element, root))
    )
      continue;
    if (!isDrawn(element) || isUnseen(element)) continue;
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0.5 && box.height > 0.5) lines.push({ text: node.data.trim(), element, box });
  }
  return lines;
}

function isInside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = drawnIn(at)) if (at === root) return true;
  return false;
}

/** What of the text under `root` cannot be read, and why; empty when all can. */
export function illegible(root: Element): string[] {
  const lines = linesOf(root);
  return [
    ...lines.flatMap(line => [...clipped(line), ...tiny(line), ...faint(line)]),
    ...outside(lines),
    ...overlapping(lines),
  ].filter((one, index, all) => all.indexOf(one) === index);
}

/** How many characters can be seen: what is not drawn cannot be illegible. */
export function seenCharacters(root: Element): number {
  return [...new Set(linesOf(root).map(line => line.text))].join('').length;
}

const SLACK = 1.5;

function clipped({ element, box, text }: Line): string[] {
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'contents' || style.display === 'inline') continue;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const edge = at.getBoundingClientRect();
    const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    // What ends in an ellipsis says that there is more, and its whole name is elsewhere.
    if (!root && hides(style.overflowX) && style.textOverflow !== 'ellipsis')
      if (box.left < edge.left - SLACK || box.right > edge.right + SLACK)
        return [`clipped sideways by ${nameOf(at)}: «${text}»`];
    if (!root && hides(style.overflowY))
      if (box.top < edge.top - box.height / 4 || box.bottom > edge.bottom + box.height / 4)
        return [`clipped by ${nameOf(at)}: «${text}»`];
    // Inside something that scrolls all can be reached.
    if (/auto|scroll/.test(style.overflowX)) return [];
    if (style.position === 'fixed') return [];
  }
  return [];
}

function tiny({ element, text }: Line): string[] {
  const size = parseFloat(getComputedStyle(element).fontSize);
  return size < 11 ? [`${size}px is too small: «${text}»`] : [];
}

function outside(lines: readonly Line[]): string[] {
  const { clientWidth } = document.documentElement;
  return lines.flatMap(({ box, element, text }) => {
    if (inScroller(element)) return [];
    const left = box.left + scrollX;
    const right = box.right + scrollX;
    return left < -SLACK || right > clientWidth + SLACK
      ? [`outside the page (${Math.round(left)}–${Math.round(right)} of ${clientWidth}): «${text}»`]
      : [];
  });
}

function inScroller(element: Element): boolean {
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    const { overflowX, textOverflow } = getComputedStyle(at);
    if (
      at !== document.body &&
      at !== document.documentElement &&
      (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis')
    )
      return true;
  }
  return false;
}

function overlapping(lines: readonly Line[]): string[] {
  const found: string[] = [];
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (one.element === other.element) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const smaller = Math.min(one.box.height, other.box.height);
      if (width > 3 && height > smaller / 2 && !inScroller(one.element) && !inScroller(other.element))
        found.push(`«${one.text}» lies on «${other.text}»`);
    }
  return found;
}

type Colour = readonly [number, number, number, number];

/** Any colour that CSS can say, as sRGB with alpha; undefined where the canvas does not know it. */
function colourOf(css: string): Colour | undefined {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4] ?? 1)];
  const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(css);
  if (srgb)
    return [Number(srgb[1]) * 255, Number(srgb[2]) * 255, Number(srgb[3]) * 255, Number(srgb[4] ?? 1)];
  return undefined;
}

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

/** Relative luminance (WCAG 2.2). */
function luminance([r, g, b]: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The ground under an element: undefined where a picture or an unknown colour is in it. */
function groundOf(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = colourOf(backgroundColor);
    if (!colour || backgroundImage.includes('url(')) return undefined;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const canvas: Colour =
    /dark/.test(scheme) && (dark || !/light/.test(scheme)) ? [18, 18, 18, 1] : [255, 255, 255, 1];
  return layers.reduceRight((ground, layer) => over(layer, ground), canvas);
}

/** WCAG 2.2, 1.4.3: 4.5 : 1, and 3 : 1 for large text. */
function faint({ element, text }: Line): string[] {
  const style = getComputedStyle(element);
  const ground = groundOf(element);
  const ink = colourOf(style.color);
  if (!ground || !ink) return [];
  const [a, b] = [luminance(over(ink, ground)), luminance(ground)];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return ratio < (large ? 3 : 4.5)
    ? [
        `contrast ${ratio.toFixed(1)} (${style.color} on ${ground.slice(0, 3).map(Math.round).join(' ')}): «${text}»`,
      ]
    : [];
}
