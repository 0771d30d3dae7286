import { useRef, useState } from 'react';
import { api, eventId, network } from './settings.ts';
import { useKoinonEvents } from './useKoinonEvents.ts';
import type { Words } from './words.ts';

/** What stands inside a tag is there until the widget is, and for good where its file does not come. */
export function NetworkPage({ t }: { readonly t: Words }) {
  const [news, setNews] = useState('');
  const page = useRef<HTMLDivElement>(null);
  useKoinonEvents(page, {
    'koinon-event-select': ({ detail }) => setNews(`${t.opened}: ${detail.id}`),
    'koinon-registered': ({ detail }) => setNews(`${t.registered}: ${detail.eventId}`),
    'koinon-subscribed': ({ detail }) => setNews(`${t.subscribed}: ${detail.lists.join(', ')}`),
  });
  return (
    <div ref={page}>
      <p role="status">{news}</p>
      <koinon-provider api={api} network={network}>
        <koinon-event-calendar view="agenda">
          <a href={`${api}/e/${network}`}>{t.allEvents}</a>
        </koinon-event-calendar>
        <koinon-registration-form event-id={eventId}>
          <a href={`${api}/f/${network}/registration?event=${eventId}`}>{t.register}</a>
        </koinon-registration-form>
        <koinon-newsletter-signup lists="newsletter">
          <a href={`${api}/f/${network}/newsletter`}>{t.newsletter}</a>
        </koinon-newsletter-signup>
      </koinon-provider>
    </div>
  );
}
