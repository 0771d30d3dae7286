// Group 1: policies as strict as can be, with and without nonces.
import type { ConformPage } from '../types.ts';

export const csp: readonly ConformPage[] = [
  {
    group: 1,
    name: 'strict CSP',
    smoke: true,
    compose: (at, tag) => ({ csp: at.csp(), body: tag.markup() + at.script() }),
  },
];
