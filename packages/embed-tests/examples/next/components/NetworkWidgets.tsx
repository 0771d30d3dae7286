'use client';
// For the handlers and the definitions; it is rendered on the server all the same.

import '@koinon/widgets/event-calendar/define';
import '@koinon/widgets/newsletter-signup/define';
import '@koinon/widgets/provider/define';
import '@koinon/widgets/registration-form/define';
import { useRef, useState } from 'react';
import { api, eventId, network } from '../lib/settings.ts';
import type { Words } from '../lib/words.ts';
import { useKoinonEvents } from './useKoinonEvents.ts';

/** What stands inside a tag is in the HTML that is sent, and stays where the widget’s file does not come. */
export function NetworkWidgets({ t }: { readonly t: Words }) {
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
