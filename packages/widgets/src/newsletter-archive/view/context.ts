/** What every part of the view is given. */
import type { NewsletterMessages, Translator } from '@koinon/i18n';
import type { TemplateResult } from 'lit';
import type { HeadingOptions } from '../../core/index.ts';
import type { Feeds } from '../../list/view.ts';
import type { ArchiveState } from '../newsletter-archive.model.ts';

export interface ArchiveContext {
  readonly w: Translator<NewsletterMessages>;
  /** What content is picked by, BCP 47; the interface may speak another language. */
  readonly lang: string;
  /** IANA: the network's. */
  readonly zone: string;
  readonly state: ArchiveState;
  readonly feeds: Feeds | undefined;
  readonly heading: (depth: number, content: unknown, options?: HeadingOptions) => TemplateResult;
  readonly more: () => void;
  readonly retry: () => void;
}
