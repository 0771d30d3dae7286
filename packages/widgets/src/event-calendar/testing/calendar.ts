/** A calendar in the page, for the browser tests. */
import { createTestKoinon } from '@koinon/sdk/testing';
import { html } from 'lit';
import { fixture, settled } from '../../testing/fixture.ts';
import type { KoinonEventCalendar } from '../event-calendar.element.ts';

export const NOW = '2026-12-01T09:00:00Z';

export interface Options {
  readonly client?: ReturnType<typeof createTestKoinon>;
  readonly events?: KoinonEventCalendar['events'];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Pixels of the container. */
  readonly width?: number;
}

/** Before anything has come. */
export function place({ client, events, attributes = {}, width = 800 }: Options): KoinonEventCalendar {
  const box = fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('koinon-event-calendar');
  const all = {
    lang: 'en',
    'url-state': 'off',
    date: '2026-12-01',
    'time-zone': 'Europe/Athens',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  if (client) element.client = client;
  element.events = events;
  box.append(element);
  return element;
}

/** When its events are there; those of the server in memory where a test says nothing. */
export const calendar = async (options: Options = {}): Promise<KoinonEventCalendar> =>
  settled(
    place(
      options.client || options.events ? options : { ...options, client: createTestKoinon({ now: NOW }) },
    ),
  );
