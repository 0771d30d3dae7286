import type { Hono } from 'hono';
import type { Db } from '../database/database.ts';
import type { FormLimits } from '../forms/limits.ts';
import type { FormPipeline } from '../forms/submission.ts';
import type { ImageStore } from '../images/types.ts';
import type { MembershipService } from '../memberships/types.ts';
import type { NewsletterService } from '../newsletter/types.ts';
import type { RegistrationService } from '../registrations/types.ts';
import type { StoryService } from '../stories/types.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Log } from './log.ts';

/** What the server's parts are given: nothing reads a clock, an environment or a global of its own. */
export interface Services extends Foundations {
  /** The one way in for every form: see `FormPipeline`. */
  readonly forms: FormPipeline;
  /** See `RegistrationService`. */
  readonly registrations: RegistrationService;
  /** See `NewsletterService`. */
  readonly newsletter: NewsletterService;
  /** See `MembershipService`. */
  readonly memberships: MembershipService;
  /** See `ImageStore`. */
  readonly images: ImageStore;
  /** See `StoryService`. */
  readonly stories: StoryService;
}

/** What a server stands on; `createServices` makes the rest of it. */
export interface Foundations {
  readonly db: Db;
  /** Folder of the pictures, the same for all processes of one database; undefined: a temporary one, gone when `images` is closed. */
  readonly uploads?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Log;
  /** The server's public address, without a slash at the end. */
  readonly baseUrl: string;
  /** Slug of the network that answers where a request names none; undefined: the first one. */
  readonly defaultNetwork: string | undefined;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or CIDR blocks. */
  readonly trustedProxies: readonly string[];
  readonly rateLimit: RateLimit;
  readonly site: Site;
  /** Signs tickets and mailed links; at least 32 characters, the same in every process and after every restart. */
  readonly secret: string;
  /** How many forms are taken from whom. */
  readonly formLimits: FormLimits;
  /** Copies of issues that are queued in a minute, all networks together; undefined: 60. */
  readonly newsletterPerMinute?: number | undefined;
  /** Says that something was queued or came free: the jobs run soon, not only at their time. Never waits, never throws. */
  readonly nudge: () => void;
}

/** Reads of one address: `limit` in `windowSeconds`. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** What else this server shows. Folders are looked into at each request, so they may be built later. */
export interface Site {
  /**
   * The built embed files and their version, which `/embed/<version>/` has; files of earlier versions may be kept below
   * `versions/<x.y.z>/` in the folder.
   */
  readonly embed?: { readonly folder: string; readonly version: string } | undefined;
  readonly storybook?: string | undefined;
  readonly docs?: string | undefined;
  /** Where a demonstration's mail ends; shown at `/mailbox`. */
  readonly mailbox?: Mailbox | undefined;
  /** Pages that embed the widgets, for the index. */
  readonly demoPages?: readonly DemoPage[] | undefined;
}

export interface DemoPage {
  readonly href: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  readonly description?: string | undefined;
}

/** What a request carries along. */
export interface Env {
  /** `holdsNoSecret`: nobody may keep the answer, and yet anybody may read it. */
  Variables: { requestId: string; cspStyle?: string; holdsNoSecret?: boolean };
  /** What @hono/node-server adds; absent when a test calls the application itself. */
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } };
}

export type App = Hono<Env>;
