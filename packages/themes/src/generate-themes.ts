/** Writes `<name>.css` beside this file, one per system of `tokens.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeCss } from './theme-css.ts';
import { TOKENS } from './tokens.ts';

for (const tokens of TOKENS) writeFileSync(join(import.meta.dirname, `${tokens.name}.css`), themeCss(tokens));
