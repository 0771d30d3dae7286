import type { EventRecordInput } from '@koinon/contract';
import type { PlainDate } from '@koinon/i18n/dates';

/** An invented event, and how many of its places are taken already. */
export interface SeasonEvent {
  readonly network: 'gr' | 'pt';
  readonly record: EventRecordInput;
  /** Places taken: of the event, of each track, of each way of attending. */
  readonly taken?: {
    readonly total?: number;
    readonly tracks?: Readonly<Record<string, number>>;
    readonly physical?: number;
    readonly virtual?: number;
  };
}

type Blocks = NonNullable<NonNullable<EventRecordInput['description']>[string]>;

/** The words every invented event carries, in each language that it is described in. */
export const FICTION: Readonly<Record<string, string>> = {
  el: 'Επινοημένη εκδήλωση για επίδειξη: τα πρόσωπα, οι φορείς και οι χώροι δεν υπάρχουν.',
  pt: 'Evento inventado para demonstração: as pessoas, as entidades e os locais não existem.',
  en: 'Invented event for demonstration: its people, bodies and places do not exist.',
};

/** A description that begins by saying that it is invented. Each text is a paragraph; a list of texts is a list. */
export function describe(
  texts: Readonly<Record<string, readonly (string | readonly string[])[]>>,
): Record<string, Blocks> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, parts]) => {
      const fiction = FICTION[language];
      if (fiction === undefined) throw new Error(`No words for fiction in ${language}`);
      const blocks: Blocks = [{ type: 'paragraph', text: fiction }];
      for (const part of parts) {
        blocks.push(
          typeof part === 'string' ? { type: 'paragraph', text: part } : { type: 'list', items: [...part] },
        );
      }
      return [language, blocks];
    }),
  );
}

export const slot = (date: PlainDate, start: string, end: string) => ({ date, start, end });

/** EXDATE of RFC 5545 for wall times in a zone; empty when nothing is left out. */
export function exdate(dates: readonly PlainDate[], start: string, timeZone: string): string {
  if (dates.length === 0) return '';
  const times = dates.map(date => `${date.replaceAll('-', '')}T${start.replace(':', '')}00`);
  return `\nEXDATE;TZID=${timeZone}:${times.join(',')}`;
}
