import { illegible, seenCharacters } from './legible.ts';
import { tooSmall } from './touchable.ts';
import { elementsOf, isDrawn, nameOf } from './tree.ts';

/** The tag itself, or the one inside of a provider, which has no box of its own. */
export function widgetOf(element: HTMLElement): HTMLElement {
  if (element.localName !== 'koinon-provider') return element;
  for (const inner of elementsOf(element))
    if (inner !== element && inner.localName.startsWith('koinon-')) return inner;
  return element;
}

let before = '';

/** Too narrow for a month grid: the calendar then shows its month as a list. */
export function isNarrow(widget: HTMLElement): boolean {
  return (widget.shadowRoot?.firstElementChild?.clientWidth ?? 0) < 560;
}

/** Twice the same size: fonts and observers have had their say. */
export function settled(widget: HTMLElement): boolean {
  const { width, height } = (widget.shadowRoot?.firstElementChild ?? widget).getBoundingClientRect();
  const now = `${width} × ${height}`;
  const same = now === before && width > 0;
  before = now;
  return same;
}

/** A document lists none of those in its shadow roots. */
export function animationsIn(widget: HTMLElement): Animation[] {
  return [widget, ...elementsOf(widget)].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
}

/** What is wrong for who looks and touches. */
export function faults(widget: HTMLElement, data: Readonly<Record<string, string>>): string[] {
  // What fades from one colour to another is done at once.
  for (const animation of animationsIn(widget)) if (animation instanceof CSSTransition) animation.finish();
  const seen = seenCharacters(widget);
  return [
    ...(seen < 30 ? [`only ${seen} characters can be seen`] : []),
    ...illegible(widget),
    ...tooSmall(widget).map(words => `too small to hit: ${words}`),
    ...tooWide(widget, data['column']),
    ...wrongType(widget),
    ...wrongScheme(widget, data['scheme']),
  ];
}

function tooWide(widget: HTMLElement, column: string | undefined): string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const beyond = () => page.scrollWidth - document.documentElement.clientWidth;
  let wide = beyond();
  if (wide > 1) {
    // What the page's own text makes of it is the page's. Without us the page may be short enough to lose its
    // scrollbar, which would make it wider: held.
    const { style } = document.documentElement;
    style.setProperty('overflow-y', 'scroll', 'important');
    widget.style.setProperty('display', 'none', 'important');
    wide = Math.max(0, wide - beyond());
    widget.style.removeProperty('display');
    style.removeProperty('overflow-y');
  }
  const found = wide > 1 ? [`the page scrolls sideways by ${wide} px`] : [];
  const inside = column ? document.querySelector(column)?.getBoundingClientRect() : undefined;
  if (inside)
    for (const element of elementsOf(widget)) {
      if (!isDrawn(element) || element.closest('.visually-hidden, .trap, .chips')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < inside.left - 1 || right > inside.right + 1))
        found.push(`${Math.round(left)}–${Math.round(right)} is outside of the column: ${nameOf(element)}`);
    }
  return found;
}

/** Inherited on purpose: family, size, scheme. Not inherited: all that a host does to its own text. */
function wrongType(widget: HTMLElement): string[] {
  const base = widget.shadowRoot?.firstElementChild;
  if (!base) return ['nothing is drawn'];
  const [own, host] = [getComputedStyle(base), getComputedStyle(widget)];
  const promised: Record<string, readonly [string, string]> = {
    'font-family': [own.fontFamily, host.fontFamily],
    'font-size': [own.fontSize, host.fontSize],
    // That of the widget's words, whatever the page's is.
    direction: [own.direction, 'ltr'],
    'color-scheme': [own.colorScheme, host.colorScheme],
    'letter-spacing': [own.letterSpacing, 'normal'],
    'word-spacing': [own.wordSpacing, '0px'],
    'text-transform': [own.textTransform, 'none'],
    'text-indent': [own.textIndent, '0px'],
    'text-align': [own.textAlign, 'start'],
    'text-shadow': [own.textShadow, 'none'],
    'font-style': [own.fontStyle, 'normal'],
    'font-weight': [own.fontWeight, '400'],
    'font-variant-caps': [own.fontVariantCaps, 'normal'],
    'white-space': [own.whiteSpace, 'normal'],
    'word-break': [own.wordBreak, 'normal'],
    'writing-mode': [own.writingMode, 'horizontal-tb'],
    '-webkit-text-fill-color': [own.webkitTextFillColor, own.color],
  };
  // Painted in the forced colour, and said to be in the other one.
  if (matchMedia('(forced-colors: active)').matches) delete promised['-webkit-text-fill-color'];
  return Object.entries(promised).flatMap(([property, [found, wanted]]) =>
    found === wanted ? [] : [`${property} is ${found} instead of ${wanted}`],
  );
}

function wrongScheme(widget: HTMLElement, scheme: string | undefined): string[] {
  const base = widget.shadowRoot?.firstElementChild;
  if (!scheme || !base) return [];
  const found = getComputedStyle(base).color;
  const wanted = scheme === 'dark' ? 'rgb(233, 239, 238)' : 'rgb(23, 33, 31)';
  return found === wanted ? [] : [`text is ${found}, which is not that of ${scheme}`];
}
