import type { HostMessage } from '@koinon/contract/embeds/frame-messages';
import { PUBLIC_VARIABLES } from './variables.ts';

/** What a tag in the place of the frame would look like: the scheme, the text and the variables that the page sets there. */
export function lookAt(frame: Element): HostMessage {
  const style = getComputedStyle(frame);
  const variables: Record<string, string> = {
    // What a tag inherits, and a frame does not.
    '--koinon-font-family': style.fontFamily,
    '--koinon-font-size': style.fontSize,
  };
  for (const name of PUBLIC_VARIABLES) {
    const value = style.getPropertyValue(`--koinon-${name}`).trim();
    if (value) variables[`--koinon-${name}`] = value;
  }
  return { type: 'look', scheme: schemeOf(style.colorScheme, frame.ownerDocument), variables };
}

/** As CSS Color Adjustment, §2: of two that are possible, the visitor's. */
function schemeOf(computed: string, page: Document): 'light' | 'dark' {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content;
  const possible = (computed === 'normal' ? (meta ?? '') : computed).toLowerCase().split(/\s+/);
  if (!possible.includes('dark')) return 'light';
  return !possible.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
