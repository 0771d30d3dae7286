import { csp } from './groups/csp.ts';
import { faults } from './groups/faults.ts';
import { traces } from './groups/traces.ts';
import { trustedTypes } from './groups/trusted-types.ts';
import { versions } from './groups/versions.ts';
import { waysIn } from './groups/ways-in.ts';
import { hardship } from './hardship/pages.ts';
import type { ConformPage } from './types.ts';

/** Of the hostile style sheets, the one that `npm test` tries, too. */
const HOSTILE = '* { all: unset !important }';

/** Every page, in the order of the table. */
export const pages: readonly ConformPage[] = [
  ...csp,
  ...trustedTypes,
  ...versions,
  ...faults,
  ...traces,
  ...waysIn,
  ...hardship.map(page => (page.name === HOSTILE ? { ...page, smoke: true as const } : page)),
].sort((a, b) => a.group - b.group);
