import { csp } from './groups/csp.ts';
import { hardship } from './hardship/pages.ts';
import type { ConformPage } from './types.ts';

/** Every page, in the order of the table. */
export const pages: readonly ConformPage[] = [...csp, ...hardship].sort((a, b) => a.group - b.group);
