import type { Block, CalendarEvent, EventOrganization, Place } from '@koinon/contract';

/** A text in the page's language, or by language: `{ "el": "…", "en": "…" }`. */
export type TextInput = string | Readonly<Record<string, string>>;

/** A text (a blank line begins a paragraph), or blocks by language as the API sends them. */
export type DescriptionInput = TextInput | Readonly<Record<string, readonly Block[]>>;

/** What may be left out, may also be undefined or null. */
type Loose<T> = { readonly [Key in keyof T]?: Frozen<T[Key]> | null | undefined };
type Frozen<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;

/** One day. `start` and `end` are `HH:MM` in the event's zone; an `end` not after `start` is on the next day. */
export interface SlotInput {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  /** Worked out unless given. */
  readonly startsAt?: string | null | undefined;
  /** Worked out unless given. */
  readonly endsAt?: string | null | undefined;
}

export interface PlaceInput extends Loose<Omit<Place, 'name' | 'streetAddress' | 'addressLocality'>> {
  readonly name: TextInput;
  readonly streetAddress?: TextInput | null | undefined;
  readonly addressLocality?: TextInput | null | undefined;
}

export interface OrganizationInput extends Loose<Omit<EventOrganization, 'name' | 'acronym' | 'role'>> {
  readonly name: TextInput;
  readonly acronym?: TextInput | null | undefined;
  /** `organizer` unless given. */
  readonly role?: CalendarEvent['organizations'][number]['role'] | undefined;
}

/** `external` where there is a `url`, not announced where there is not, unless `mode` says otherwise. */
export type RegistrationInput = Loose<CalendarEvent['registration']>;

type Own =
  | 'id'
  | 'name'
  | 'shortName'
  | 'summary'
  | 'description'
  | 'slots'
  | 'location'
  | 'organizations'
  | 'registration';

/**
 * An event as a page gives it: `{ id, name, startDate }` is enough, and whatever else a {@link CalendarEvent} has may
 * be given too. An event of the API is an input as it is.
 */
export interface EventInput extends Loose<Omit<CalendarEvent, Own>> {
  /** Unique among the inputs. */
  readonly id: string | number;
  readonly name: TextInput;
  /** A calendar date (a whole day), or a date-time with an offset, with `Z`, or in wall time of `timeZone`. */
  readonly startDate?: string | null | undefined;
  /** As `startDate`; a plain date is inclusive. */
  readonly endDate?: string | null | undefined;
  /** Day by day, where several days have hours of their own; `startDate` and `endDate` are then not needed. */
  readonly slots?: readonly SlotInput[] | null | undefined;
  readonly shortName?: TextInput | null | undefined;
  readonly summary?: TextInput | null | undefined;
  readonly description?: DescriptionInput | null | undefined;
  readonly location?: TextInput | PlaceInput | null | undefined;
  readonly organizations?: readonly (string | OrganizationInput)[] | null | undefined;
  readonly registration?: RegistrationInput | null | undefined;
}

/** What the inputs leave unsaid. */
export interface InputContext {
  /** IANA: the zone of wall times, and the one that an event without `timeZone` is in. */
  readonly timeZone: string;
  /** The language of plain texts, BCP 47; not said (`und`) unless given. */
  readonly lang?: string | undefined;
}
