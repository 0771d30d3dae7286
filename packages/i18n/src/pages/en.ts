/** Words of the server's own pages of events, beside the events catalogue. Widgets never load them. */
import type { Catalogue } from '../messages.ts';

export const pagesEn = {
  'page.skip': 'Skip to the main content',
  'page.events': 'Events',
  'page.eventsOf': 'Events of {network}',
  'page.upcoming': 'Upcoming events',
  'page.past': 'Past events',
  'page.undated': 'Announced, without a date yet',
  'page.allEvents': 'All events',
  'page.search': 'Search',
  'page.showResults': 'Show results',
  'page.next': 'Next page',
  'page.previous': 'Previous page',
  'page.language': 'Language',
  'page.home': 'Home',
  'page.breadcrumb': 'You are here',
  'page.notFound': 'Page not found',
  'page.notFoundHint':
    'If you typed the address, check that it is correct. You can also look at all the events.',
  'page.problem': 'Sorry, there is a problem with the service',
  'page.problemHint': 'Try again in a few minutes.',
  'page.poweredBy': 'Service: Koinon',
  'page.accessibilityStatement': 'Accessibility statement',
  'page.privacy': 'Privacy',
  'calendar.searchHint': 'Title, place or organisation',
  'calendar.emptyAll': 'No events have been announced yet',
  'availability.external': 'Registration is on another site: {host}',
  'add.subscribe': 'Subscribe to this calendar',
  'event.about': 'About the event',
} as const satisfies Catalogue;

export type PageMessages = typeof pagesEn;
