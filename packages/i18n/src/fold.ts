/**
 * The form of a text that search compares: without accents, case, final sigma or compatibility variants
 * (µ and μ, Ω and Ω, ﬁ and fi), with single plain spaces. «ΚΑΙΝΟΤΟΜΙΑ», «Καινοτομία» and «καινοτομια» fold alike,
 * "Inovação" and "inovacao" too. Lower-casing is the invariant one: a Turkish browser folds like any other.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Marks, and what nobody sees: soft hyphens, joiners, byte order marks.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Whether every word of the query occurs somewhere in the text, in any order. An empty query matches. */
export function foldedIncludes(text: string, query: string): boolean {
  return hasWords(fold(text), fold(query));
}

/** The same for texts that are folded already: an index folds once and is asked often. */
export function hasWords(folded: string, query: string): boolean {
  return query.split(' ').every(word => folded.includes(word));
}
