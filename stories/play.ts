/** What play functions do and wait for. A preview is finished when it shows the state that its name says. */
import type { KoinonEventCalendar } from '@koinon/widgets';
import type { TestKoinon, TestServer } from '@koinon/sdk/testing';
import { waitFor } from 'storybook/test';

type State = 'loading' | 'empty' | 'error' | 'stale' | 'ready';

export const patience = { timeout: 5000, interval: 20 };

/** Until something is there. */
export function present<T>(find: () => T | null | undefined, what: string): Promise<T> {
  return waitFor(() => {
    const found = find();
    if (found === null || found === undefined) throw new Error(`There is no ${what}.`);
    return found;
  }, patience);
}

export function calendarIn(canvas: HTMLElement): Promise<KoinonEventCalendar> {
  return present(() => canvas.querySelector('koinon-event-calendar'), 'calendar');
}

/** The calendar, once it is in the state. */
export async function calendarThatIs(state: State, canvas: HTMLElement): Promise<KoinonEventCalendar> {
  const calendar = await calendarIn(canvas);
  await waitFor(() => {
    const words = calendar.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    const is = (name: string) => calendar.matches(`:state(${name})`);
    if (!words || (state === 'ready' ? is('loading') || is('error') : !is(state))) {
      throw new Error(`The calendar is not ${state}.`);
    }
  }, patience);
  return calendar;
}

/** Something inside the calendar. */
export function inside(calendar: KoinonEventCalendar, selector: string): Promise<HTMLElement> {
  return present(() => calendar.shadowRoot?.querySelector<HTMLElement>(selector), selector);
}

/** Presses the event whose id begins so, and waits for its details. */
export async function open(calendar: KoinonEventCalendar, id: string): Promise<HTMLElement> {
  (await inside(calendar, `[id^="event-${id}"].cover`)).click();
  await inside(calendar, '[part~="details"]');
  return waitFor(() => {
    const details = calendar.shadowRoot?.querySelector<HTMLElement>('[part~="details"]');
    if (!details || details.querySelector('[aria-busy="true"]')) throw new Error('No details.');
    return details;
  }, patience);
}

/** The server behind what the canvas shows. */
export function serverOf(canvas: HTMLElement): TestServer {
  const client = canvas.querySelector('koinon-provider')?.client as TestKoinon | undefined;
  if (!client) throw new Error('The story has no server.');
  return client.server;
}
