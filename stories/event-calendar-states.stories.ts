import type { Meta } from '@storybook/web-components-vite';
import { calendarMeta, type CalendarArgs, type CalendarStory } from './calendar.ts';
import { calendarThatIs, inside, serverOf } from './play.ts';

const meta: Meta<CalendarArgs> = { ...calendarMeta, title: 'Event calendar/States' };
export default meta;

const failed: CalendarStory['play'] = async ({ canvasElement }) => {
  await inside(await calendarThatIs('error', canvasElement), '[part~="error"]');
};

/** Rows of the real height, from 400 ms on. */
export const Loading: CalendarStory = {
  parameters: { koinon: { latency: 'forever' } },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('loading', canvasElement), '.skeleton');
  },
};

export const LoadingMonth: CalendarStory = {
  args: { view: 'month' },
  parameters: { koinon: { latency: 'forever' } },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('loading', canvasElement), '[role="grid"]');
  },
};

/** The events come after three seconds. */
export const Slow: CalendarStory = {
  parameters: { koinon: { latency: '3000' } },
  play: async ({ canvasElement }) => {
    await calendarThatIs('loading', canvasElement);
  },
};

export const Empty: CalendarStory = {
  parameters: { koinon: { only: () => false } },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('empty', canvasElement), '[part~="empty"]');
  },
};

export const EmptyMonth: CalendarStory = {
  args: { view: 'month', date: '2025-08-01' },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('empty', canvasElement), '[role="grid"]');
  },
};

/** The page asked for what the network does not have. */
export const EmptyAfterFilters: CalendarStory = {
  args: { filters: 'kind=webinar; region=ionian-islands' },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('empty', canvasElement), '[part~="empty"]');
  },
};

export const ServerError: CalendarStory = { parameters: { koinon: { failure: '500' } }, play: failed };

export const RateLimited: CalendarStory = { parameters: { koinon: { failure: '429' } }, play: failed };

/** A proxy's sign-in page instead of an answer. */
export const NotTheServer: CalendarStory = { parameters: { koinon: { failure: 'html' } }, play: failed };

export const Offline: CalendarStory = { parameters: { koinon: { failure: 'offline' } }, play: failed };

/** The connection went after the events had come: they stay. */
export const OfflineWithKeptEvents: CalendarStory = {
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    serverOf(canvasElement).failure = 'offline';
    calendar.refresh();
    await inside(calendar, '[part~="note"]');
  },
};

/** Asking again failed: what was loaded before, and when that was. */
export const Stale: CalendarStory = {
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    serverOf(canvasElement).failure = '500';
    calendar.refresh();
    await inside(await calendarThatIs('stale', canvasElement), '[part~="note"]');
  },
};

/** One event could not be read: the others are shown. */
export const Partial: CalendarStory = {
  parameters: { koinon: { failure: 'partial' } },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('ready', canvasElement), '[part~="note"]');
  },
};
