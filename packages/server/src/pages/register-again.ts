import type { ProblemSlug } from '@koinon/contract';
import type { Again } from './form-page.ts';
import type { T } from './words.ts';

export type PageStatus = 200 | 403 | 404 | 409 | 410 | 422 | 429 | 500;

export interface AgainAnswer {
  readonly again: Again;
  readonly status: PageStatus;
  readonly newKey?: boolean;
  /** Whether the event, or the form, may have changed since it was drawn. */
  readonly reread?: boolean;
}

/** `first`: it came from a page of another site · `expired`: it was open for more than a day */
type Why = ProblemSlug | 'first' | 'expired';

/**
 * What a visitor reads whose form is here again though its answers are right. Undefined: nothing that a visitor can do
 * anything about.
 *
 * @param wait seconds until it is worth trying again
 */
export function againWords(why: Why, t: T, wait = 0): AgainAnswer | undefined {
  switch (why) {
    case 'first':
      return { again: { title: t('formPage.filledIn'), button: false }, status: 422 };
    case 'expired':
      return { again: { title: t('form.expired'), hint: t('form.kept'), button: true }, status: 422 };
    case 'too-fast':
      return { again: { title: t('form.tooFast'), hint: t('form.kept'), button: true }, status: 429 };
    case 'too-many-requests': {
      const hint = t('form.failed.manyHint', { count: Math.max(1, Math.ceil(wait / 60)) });
      return { again: { title: t('form.failed.many'), hint, button: true }, status: 429 };
    }
    case 'no-places': {
      const again = { title: t('form.failed.full'), hint: t('form.failed.fullHint'), button: false };
      return { again, status: 409, reread: true };
    }
    case 'registration-not-open':
    case 'form-not-published': {
      const again = { title: t('form.failed.closed'), button: false };
      return { again, status: 409, reread: true };
    }
    case 'charter-changed': {
      const again = { title: t('form.failed.charter'), hint: t('form.failed.charterHint'), button: false };
      return { again, status: 409, reread: true };
    }
    case 'idempotency-key-reused':
      return { again: { title: t('formPage.sentBefore'), button: true }, status: 422, newKey: true };
    case 'idempotency-key-missing':
    case 'idempotency-key-running':
    case 'conflict':
      return {
        again: { title: t('formPage.running'), button: true },
        status: 409,
        newKey: why === 'idempotency-key-missing',
      };
    default:
      return undefined;
  }
}
