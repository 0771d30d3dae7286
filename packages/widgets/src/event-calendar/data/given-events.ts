import { normalizeEvents, type EventInput, type InputContext } from '@koinon/sdk/event-input';
import { development, warn } from '../../core/index.ts';
import { NO_FILTERS } from '../model/filters.ts';
import type { CalendarAction } from '../model/state.ts';

/** The page's own events (`.events`), read once per array: to change them, set another array. */
export class GivenEvents {
  readonly #dispatch: (action: CalendarAction) => void;
  #inputs: readonly EventInput[] | undefined;
  #context = '';

  constructor(dispatch: (action: CalendarAction) => void) {
    this.#dispatch = dispatch;
  }

  sync(inputs: readonly EventInput[], context: InputContext): void {
    const key = JSON.stringify(context);
    if (inputs === this.#inputs && key === this.#context) return;
    this.#inputs = inputs;
    this.#context = key;
    const { events, problems } = normalizeEvents(inputs, context);
    if (development) {
      for (const { index, reason } of problems)
        warn('KOINON-024', `.events[${index}]: ${reason}.`, String(index));
    }
    this.#dispatch({
      type: 'arrived',
      events,
      asked: { query: '', filters: NO_FILTERS },
      base: events,
      more: false,
      dropped: problems.length,
      at: Date.now(),
    });
  }

  /** The page took its events back: the same array, set again, is read again. */
  forget(): void {
    this.#inputs = undefined;
  }
}
