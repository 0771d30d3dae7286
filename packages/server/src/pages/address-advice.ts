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

export function adviceNote(words: string | undefined): HtmlValue {
  return words !== undefined && html`<p class="banner quiet">${words}</p>`;
}

export const typoWords = (t: T) => t('formPage.typo');
