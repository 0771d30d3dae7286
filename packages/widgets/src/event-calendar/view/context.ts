/** What every part of the calendar's view is given: the state, the words, and what a visitor can do. */
import type { CalendarEvent, Network } from '@koinon/contract';
import {
  pickText,
  sameLanguage,
  type LanguageMap,
  type Messages,
  type PlainDate,
  type Translator,
} from '@koinon/i18n';
import { html, type TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { Selectors } from '../model/selectors.ts';
import type { CalendarAction, CalendarState } from '../model/state.ts';
import type { ChipGroup } from './filters.ts';

export type DetailsMode = 'inline' | 'dialog' | 'link';

export interface ViewContext {
  readonly t: Translator<Messages>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  readonly state: CalendarState;
  readonly select: Selectors;
  /** The network's own lists, once they have come. */
  readonly network: Network | undefined;
  /** IANA zone of the reader. */
  readonly zone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly details: DetailsMode;
  /** Something that is wanted in sight is on its way. */
  readonly busy: boolean;
  /** Of the calendar's own heading, 1–6. */
  readonly headingLevel: number;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly dispatch: (action: CalendarAction) => void;
  /** The visitor chose an event; `source` is what was pressed, on the sheet of a month `day` the day it stands in. */
  readonly choose: (event: CalendarEvent, source: Event, day?: PlainDate) => void;
  /** Where the event's own page is; undefined when it has none. */
  readonly hrefOf: (event: CalendarEvent) => string | undefined;
  /** The event's calendar file on the server; undefined without a server, or before it was asked. */
  readonly icsOf: (event: CalendarEvent) => string | undefined;
  /** The sheet of the month, or undefined until its code has come. */
  readonly renderMonth: (ctx: ViewContext, waiting: boolean) => unknown;
  /** The month's code did not come: its events are listed. */
  readonly monthMissing: boolean;
  /** What only a visit draws, once its code has come. */
  readonly visit: VisitViews | undefined;
  readonly retry: () => void;
  readonly more: () => void;
}

export interface VisitViews {
  readonly renderDetails: (ctx: ViewContext, event: CalendarEvent, depth: number) => unknown;
  /** The details of the chosen event in a dialog. */
  readonly renderDialog: (ctx: ViewContext) => unknown;
  /** The further filters. */
  readonly renderPanel: (ctx: ViewContext, groups: readonly ChipGroup[]) => unknown;
  /** In the place of events where there are none: why, and what else there is. */
  readonly renderEmpty: (ctx: ViewContext) => unknown;
}

/** Text of a language map; in another language than the interface's it carries its `lang`. */
export function say(ctx: Pick<ViewContext, 't' | 'lang'>, map: LanguageMap | null | undefined): unknown {
  const { text, lang } = pickText(map, ctx.lang);
  if (lang === '' || sameLanguage(lang, ctx.t.locale)) return text;
  return html`<span lang=${lang} dir="auto">${text}</span>`;
}

/** The same as plain text, for names that assistive technology reads. */
export function sayPlain(ctx: Pick<ViewContext, 'lang'>, map: LanguageMap | null | undefined): string {
  return pickText(map, ctx.lang).text;
}

export function has(map: LanguageMap | null | undefined): map is LanguageMap {
  return map !== null && map !== undefined && pickText(map, 'en').text !== '';
}
