import type { ConformPage } from '../types.ts';
import { conditions } from './conditions.ts';
import { counting } from './counting.ts';
import { css } from './css.ts';
import { inputs } from './inputs.ts';
import { languages } from './languages.ts';
import { places } from './places.ts';

/** Pages of hard styles, places, inputs, conditions and languages: groups 3, 4, 5, 7 and 8. */
export const hardship: readonly ConformPage[] = [
  ...css,
  ...places,
  ...counting,
  ...inputs,
  ...conditions,
  ...languages,
];
