import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import type { KoinonEventSelectEvent, KoinonRegisteredEvent, KoinonSubscribedEvent } from '@koinon/widgets';
import { Language } from './language';
import { api, eventId, network } from './settings';

/** What stands inside a tag is there until the widget is, and for good where its file does not come. */
@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p role="status">{{ news() }}</p>
    <koinon-provider [api]="api" [network]="network">
      <koinon-event-calendar view="agenda" (koinon-event-select)="opened($event)">
        <a href="{{ api }}/e/{{ network }}">{{ t().allEvents }}</a>
      </koinon-event-calendar>
      <koinon-registration-form [eventId]="eventId" (koinon-registered)="registered($event)">
        <a href="{{ api }}/f/{{ network }}/registration?event={{ eventId }}">{{ t().register }}</a>
      </koinon-registration-form>
      <koinon-newsletter-signup lists="newsletter" (koinon-subscribed)="subscribed($event)">
        <a href="{{ api }}/f/{{ network }}/newsletter">{{ t().newsletter }}</a>
      </koinon-newsletter-signup>
    </koinon-provider>
  `,
})
export class NetworkPage {
  protected readonly t = inject(Language).t;
  protected readonly news = signal('');
  protected readonly api = api;
  protected readonly network = network;
  protected readonly eventId = eventId;

  protected opened({ detail }: KoinonEventSelectEvent): void {
    this.news.set(`${this.t().opened}: ${detail.id}`);
  }

  protected registered({ detail }: KoinonRegisteredEvent): void {
    this.news.set(`${this.t().registered}: ${detail.eventId}`);
  }

  protected subscribed({ detail }: KoinonSubscribedEvent): void {
    this.news.set(`${this.t().subscribed}: ${detail.lists.join(', ')}`);
  }
}
