import { domainAdvice, type Answer, type DomainRules } from '@koinon/contract';
import type { Context } from 'hono';
import type { Env } from '../http/context.ts';
import { html, type HtmlValue } from './html.ts';
import type { T } from './words.ts';

/** What is to be said of an address, without the address: it goes into no other one. */
export type Advice = 'personal' | 'other' | 'typo';

/** As a query: what is said on the next page. Never a reason to refuse anything. */
export function adviceOn(email: Answer, rules: DomainRules | null): Record<string, string> {
  if (typeof email !== 'string' || rules === null) return {};
  const { kind, suggestion } = domainAdvice(email, rules);
  if (suggestion !== undefined) return adviceQuery('typo');
  return kind === 'public' ? {} : adviceQuery(kind);
}

export const adviceQuery = (advice: Advice | undefined): Record<string, string> =>
  advice === undefined ? {} : { address: advice };

export function adviceIn(c: Context<Env>): Advice | undefined {
  const said = c.req.query('address');
  return said === 'personal' || said === 'other' || said === 'typo' ? said : undefined;
}

/** With the way back to the form: a slip is mended there. @param form its path */
export function adviceNote(words: string | undefined, form: string, t: T): HtmlValue {
  return (
    words !== undefined &&
    html`<div class="banner">
      <p>${words}</p>
      <p><a class="button second" href="${form}">${t('form.doneAgain')}</a></p>
    </div>`
  );
}

export const typoWords = (t: T) => t('formPage.typo');
