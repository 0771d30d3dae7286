import { readFileSync } from 'node:fs';

const page = new URL('../../../../docs/recipes.md', import.meta.url);

/** The lines of the guide that reserve room for the tags, as an agency copies them. */
export function documentedRoom(): string {
  const [, css] =
    /<!-- room:start -->\s*```css\n([^]*?)\n```\s*<!-- room:end -->/.exec(readFileSync(page, 'utf8')) ?? [];
  if (css === undefined) throw new Error('docs/recipes.md has no block "room".');
  return css;
}

/** The same for the elements that the peers draw into. */
export const PEERS_ROOM = '#fullcalendar, [data-survey] { display: block; min-block-size: 100svh }';
