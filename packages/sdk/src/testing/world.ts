/** What the parts of the server in memory share. */
import type { CalendarEvent, Network, Organization } from '@koinon/contract';
import type { TestCharter } from './charters.ts';
import type { EventForms } from './event-forms.ts';
import type { TestIssue } from './issues.ts';
import type { NetworkSettings } from './network-input.ts';
import type { PublishedStory } from './published-stories.ts';

/** A mail that was sent. */
export interface TestMail {
  readonly to: string;
  /** As the server's templates are called: `registration-confirm`, `newsletter-welcome`, `membership-review`, `story-link` … */
  readonly template: string;
  /** Of the link in it; null where there is none. */
  readonly token: string | null;
  /** The event's id; null where it is about none. */
  readonly event: string | null;
  readonly lang: string;
}

/** What is asked of the server in memory. */
export interface TestRequest {
  readonly method: string;
  /** Below `/v1/`. */
  readonly path: string;
  readonly params: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** A file that came. */
  readonly file?: Blob | undefined;
}

/** What the desks read and write of their server. */
export interface World {
  readonly networks: readonly Network[];
  /** By the networks' slugs. */
  readonly settings: Readonly<Record<string, NetworkSettings>>;
  events: readonly CalendarEvent[];
  readonly forms: EventForms;
  readonly organisations: readonly Organization[];
  readonly charters: readonly TestCharter[];
  readonly issues: readonly TestIssue[];
  readonly published: readonly PublishedStory[];
  readonly members: readonly string[];
  readonly mailbox: TestMail[];
  readonly quarantine: unknown[];
  readonly minimumFillTime: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
