/** An event in full, in place. Loaded with its words when the first event is opened. */
import type { CalendarEvent } from '@koinon/contract';
import { html } from 'lit';
import type { DetailsContext } from './context.ts';

export { loadWords } from './words.ts';

export function renderDetails(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  void ctx;
  void event;
  void depth;
  return html`…`;
}
