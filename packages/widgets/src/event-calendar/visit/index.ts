/**
 * What a visitor's hand needs: filters, search, turning pages, details, the page's address. Nothing of it is needed to
 * see the events; it loads at the first touch, or when the address says where to begin.
 */
import type { CalendarEvent } from '@koinon/contract';
import type { PlainDate } from '@koinon/i18n';
import { css } from 'lit';
import type { SettingsHost } from '../../core/index.ts';
import type { AddressController } from '../address.controller.ts';
import type { CalendarData } from '../data/calendar-data.ts';
import { matchesSearch } from '../model/search.ts';
import type { Selectors } from '../model/selectors.ts';
import type { CalendarState, VisitAction } from '../model/state.ts';
import { reduceVisit } from '../model/visit.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import { panelStyles } from '../styles/panel.styles.ts';
import type { ViewContext, VisitViews } from '../view/context.ts';
import { Address } from './address.ts';
import { Details } from './details.ts';
import { renderEmpty } from './empty.ts';
import { renderPanel } from './panel.ts';

const visitStyles = css`
  ${detailsStyles}
  ${panelStyles}
`;

export interface VisitOptions {
  readonly address: AddressController;
  readonly data: CalendarData;
  readonly select: Selectors;
  readonly dispatch: (action: VisitAction) => void;
}

export class Visit implements VisitViews {
  readonly styles = visitStyles;
  readonly reduce = reduceVisit;
  readonly renderEmpty = renderEmpty;
  readonly renderPanel = renderPanel;
  readonly #options: VisitOptions;
  readonly #address: Address;
  readonly #details: Details;

  constructor(host: SettingsHost, options: VisitOptions) {
    this.#options = options;
    options.select.matchesSearch = matchesSearch;
    this.#address = new Address(host, options.address, options.dispatch);
    this.#details = new Details(host);
  }

  renderDetails(ctx: ViewContext, event: CalendarEvent, depth: number): unknown {
    return this.#details.render(ctx, event, depth);
  }

  renderDialog(ctx: ViewContext): unknown {
    return this.#details.renderDialog(ctx);
  }

  /** Opens an event, or closes it. @param day the day whose list it is to be opened in */
  toggle(event: CalendarEvent, day: PlainDate | undefined): void {
    this.#address.push = true;
    if (day) this.#options.dispatch({ type: 'open-day', date: day });
    this.#options.dispatch({ type: 'toggle', id: event.id });
  }

  /** Called before a render. */
  readAddress(): void {
    this.#address.read();
  }

  /** Called after a render. */
  writeAddress(state: CalendarState): void {
    this.#address.write(state);
  }

  /** A deep link may name an event that is not in sight: it is looked for once. @param given the page's own events are shown */
  findSelected(state: CalendarState, given: boolean): void {
    const address = this.#address;
    const { select, dispatch, data } = this.#options;
    const { selected } = state;
    if (selected !== address.opening) address.opening = undefined;
    if (selected === undefined || state.data.status !== 'ready') return;
    const event = select.find(state, selected);
    const opening = address.opening === selected;
    if (event && opening) dispatch({ type: 'found', event });
    else if (!event && given) dispatch({ type: 'missing', id: selected });
    else if (!event && opening) data.find(selected);
    address.opening = undefined;
  }
}
