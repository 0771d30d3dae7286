import type { IssueRecordInput } from '@koinon/contract';

/** An issue that was sent before. */
export type SeedIssue = IssueRecordInput & {
  /** An instant, `2026-11-02T08:00:00.000Z`. */
  readonly publishedAt: string;
};

export type Blocks = NonNullable<IssueRecordInput['body'][string]>;

/** The words every invented issue begins with, in each of its languages. */
const FICTION: Readonly<Record<string, string>> = {
  el: 'Επινοημένο τεύχος για επίδειξη: όσα περιγράφει δεν συνέβησαν, και τα πρόσωπα και οι φορείς δεν υπάρχουν.',
  pt: 'Edição inventada para demonstração: o que descreve não aconteceu, e as pessoas e as entidades não existem.',
  en: 'Invented issue for demonstration: what it tells did not happen, and its people and bodies do not exist.',
};

/** A body that begins by saying that it is invented. */
export function invented(texts: Readonly<Record<string, Blocks>>): Record<string, Blocks> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, blocks]) => {
      const text = FICTION[language];
      if (text === undefined) throw new Error(`No words for fiction in ${language}`);
      return [language, [{ type: 'paragraph', text }, ...blocks]];
    }),
  );
}

export const heading = (text: string) => ({ type: 'heading' as const, text });
export const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
export const list = (...items: string[]) => ({ type: 'list' as const, items });

/** A picture of the calendar, from wherever the server keeps its guide; left out where that is not known. */
export const calendarPicture = (
  pictures: string | undefined,
  alt: Readonly<Record<string, string>>,
  caption: Readonly<Record<string, string>>,
): Blocks =>
  pictures === undefined
    ? []
    : [
        {
          type: 'figure',
          image: {
            url: `${pictures}/agenda.png`,
            width: 1100,
            height: 1000,
            alt: { ...alt },
            caption: { ...caption },
          },
        },
      ];
