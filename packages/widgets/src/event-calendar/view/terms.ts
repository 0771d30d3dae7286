/** Names of the values that events carry as ids: the network's own name first, then ours, then the id made readable. */
import type { LanguageMap } from '@koinon/i18n';
import type { Facet } from '../model/filters.ts';
import { sayPlain, type ViewContext } from './context.ts';

const LISTS = { kind: 'kinds', region: 'regions', axis: 'axes', programme: 'programmes' } as const;

export function termOf(ctx: ViewContext, facet: Facet, id: string): LanguageMap | undefined {
  const list = facet in LISTS ? ctx.network?.[LISTS[facet as keyof typeof LISTS]] : undefined;
  return list?.find(term => term.id === id)?.name;
}

export function termName(ctx: ViewContext, facet: Facet, id: string): string {
  const own = termOf(ctx, facet, id);
  if (own) return sayPlain(ctx, own);
  return ctx.t.optional(`${facet}.${id}`) ?? readable(id);
}

function readable(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const ACCENTS: Readonly<Record<string, number>> = {
  lab: 1,
  workshop: 1,
  hackathon: 5,
  visit: 3,
  exhibition: 3,
  conference: 2,
  forum: 2,
  webinar: 6,
  training: 4,
  'info-day': 4,
  meeting: 6,
};

/** Which accent a kind has, 1–6: always the same one, also for kinds of a network's own. */
export function accentOf(kind: string): number {
  const known = ACCENTS[kind];
  if (known !== undefined) return known;
  let sum = 0;
  for (const letter of kind) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return (sum % 6) + 1;
}
