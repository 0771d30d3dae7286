/** What the parts of a form of a network are given, and its words for why there is none. */
import type { Translator } from '@koinon/i18n';
import { troubleKeys, type TroubleScreen } from '../form/around.ts';
import type { FormView } from '../form/index.ts';
import type { Said } from '../form/state.ts';
import type { NetworkFormWords } from './words.ts';

export interface NetworkFormContext {
  readonly w: Translator<NetworkFormWords>;
  readonly view: FormView;
  /** Where the mail went; '' where nobody knows any more. */
  readonly email: string;
  readonly retry: () => void;
  readonly correct: () => void;
  readonly sendAgain: () => void;
}

export function wordsOf(w: Translator<NetworkFormWords>, screen: TroubleScreen): Said {
  const key = troubleKeys[screen];
  return { title: w(`signup.${key}`), hint: w(`signup.${key}Hint`) };
}
