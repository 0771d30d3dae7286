/** The words that both forms of a network have, under the same keys. Each says them in its own way. */
import type {
  FormEveryMessages,
  NewsletterSignupFirstMessages,
  NewsletterSignupLaterMessages,
} from '@koinon/i18n';

type Around<C> = Pick<C, Extract<keyof C, `signup.${string}`>>;

/** What is needed to be seen. A form has more: those that its definition names. */
export type NetworkFormWords = FormEveryMessages & Around<NewsletterSignupFirstMessages>;
/** For who fills it in, and for after. */
export type NetworkFormLaterWords = Around<NewsletterSignupLaterMessages>;
