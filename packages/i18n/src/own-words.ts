import type { DetailMessages } from './details/en.ts';
import type { Messages } from './en.ts';
import type { FormEveryMessages } from './form/every/en.ts';
import type { FormLaterMessages } from './form/later/en.ts';
import type { FormFirstMessages } from './form/first/en.ts';
import type { MembershipFormFirstMessages } from './membership-form/first/en.ts';
import type { MembershipFormLaterMessages } from './membership-form/later/en.ts';
import type { Plural } from './messages.ts';
import type { NewsletterMessages } from './newsletter/en.ts';
import type { NewsletterSignupFirstMessages } from './newsletter-signup/first/en.ts';
import type { NewsletterSignupLaterMessages } from './newsletter-signup/later/en.ts';
import type { RegistrationClosedMessages } from './registration/closed/en.ts';
import type { RegistrationFirstMessages } from './registration/first/en.ts';
import type { RegistrationLaterMessages } from './registration/later/en.ts';
import type { StorySubmissionFirstMessages } from './story-submission/first/en.ts';
import type { StorySubmissionLaterMessages } from './story-submission/later/en.ts';
import type { Locale } from './text.ts';

/** Not of the catalogues together: where two word a key differently, nothing would be both. */
type Own<C> = { readonly [K in keyof C]?: C[K] extends string ? string : string | Plural };

/** Some of the widgets' words, by key: with the same `{names}` in them, and in plural forms where ours have them. */
export type OwnWords = Own<Messages> &
  Own<DetailMessages> &
  Own<FormFirstMessages> &
  Own<FormEveryMessages> &
  Own<FormLaterMessages> &
  Own<MembershipFormFirstMessages> &
  Own<MembershipFormLaterMessages> &
  Own<NewsletterMessages> &
  Own<NewsletterSignupFirstMessages> &
  Own<NewsletterSignupLaterMessages> &
  Own<RegistrationFirstMessages> &
  Own<RegistrationClosedMessages> &
  Own<RegistrationLaterMessages> &
  Own<StorySubmissionFirstMessages> &
  Own<StorySubmissionLaterMessages>;

/**
 * Puts a page's own words in the place of the widgets', for every copy and every tag on the page. To be called before the
 * first widget speaks: in the module that imports the definitions, or above it. Words that were said already stay.
 *
 * A page without a build sets the same as data, before the script of the widgets:
 * `<script>koinonWords = { en: { 'calendar.today': 'Now' } }</script>`.
 */
export function setWords(locale: Locale, words: OwnWords): void {
  const all = globalThis.koinonWords;
  globalThis.koinonWords = { ...all, [locale]: { ...all?.[locale], ...words } };
}
