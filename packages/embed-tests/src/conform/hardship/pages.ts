// The pages of groups 3, 4 (places), 5, 7 and 8.
import type { ConformPage } from '../types.ts';

export const hardship: readonly ConformPage[] = [];
