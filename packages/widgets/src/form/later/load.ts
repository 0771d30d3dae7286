import type { FormLaterMessages, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import type { FormPorts } from '../form.types.ts';
import { laterWords } from '../words.ts';

/** What loads at the first touch, and its words. */
export type Later = typeof import('./index.ts') & { readonly w: Translator<FormLaterMessages> };

export async function loadLater(locale: Locale, ports: FormPorts): Promise<Later> {
  const [part, w] = await Promise.all([import('./index.ts'), laterWords(locale), ports.later?.()]);
  return { ...part, w };
}
