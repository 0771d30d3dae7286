/** Makes a frame as high as what it holds, by the CSS object model: no style attribute that a policy could refuse. */
export function resize(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const sum = (...lengths: string[]) =>
    lengths.reduce((total, length) => total + (parseFloat(length) || 0), 0);
  const around =
    style.boxSizing === 'border-box'
      ? sum(style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom)
      : 0;
  frame.style.height = `${height + around}px`;
}

/** Room that what is shown keeps below it. */
const BELOW = 80;

/**
 * Scrolls the page until a place in a frame can be seen, and not at all where it can. A header that stays in sight is
 * the page's to declare: `scroll-padding-top` (WCAG 2.2, 2.4.11).
 *
 * @param top CSS pixels from the frame's upper edge
 */
export function show(frame: HTMLIFrameElement, top: number): void {
  const at = frame.getBoundingClientRect().top + frame.clientTop + top;
  const covered = parseFloat(getComputedStyle(frame.ownerDocument.documentElement).scrollPaddingTop) || 0;
  if (at >= covered && at <= innerHeight - BELOW) return;
  // A negative margin puts the place itself at the edge, in every scroller on the way.
  const before = frame.style.scrollMarginTop;
  frame.style.scrollMarginTop = `${-top - frame.clientTop}px`;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollIntoView({ block: 'start', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  frame.style.scrollMarginTop = before;
}
