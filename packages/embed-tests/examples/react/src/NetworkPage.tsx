import { useState } from 'react';
import { api, eventId, network } from './settings.ts';
import type { Words } from './words.ts';

/** What stands inside a tag is there until the widget is, and for good where its file does not come. */
export function NetworkPage({ t }: { readonly t: Words }) {
  const [news, setNews] = useState('');
  return (
    <koinon-provider api={api} network={network}>
      <p role="status">{news}</p>
      <koinon-event-calendar
        view="agenda"
        onkoinon-event-select={({ detail }) => setNews(`${t.opened}: ${detail.id}`)}
      >
        <a href={`${api}/e/${network}`}>{t.allEvents}</a>
      </koinon-event-calendar>
      <koinon-registration-form
        event-id={eventId}
        onkoinon-registered={({ detail }) => setNews(`${t.registered}: ${detail.eventId}`)}
      >
        <a href={`${api}/f/${network}/registration?event=${eventId}`}>{t.register}</a>
      </koinon-registration-form>
      <koinon-newsletter-signup
        lists="newsletter"
        onkoinon-subscribed={({ detail }) => setNews(`${t.subscribed}: ${detail.lists.join(', ')}`)}
      >
        <a href={`${api}/f/${network}/newsletter`}>{t.newsletter}</a>
      </koinon-newsletter-signup>
    </koinon-provider>
  );
}
