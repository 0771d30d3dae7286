/** The loader loads this when it meets the first placeholder. It fills those there and those added later, and follows their changes. */
import { EMBEDS } from '@koinon/contract/embeds';
import { watchPlaceholders } from './placeholders/watch.ts';

watchPlaceholders(document, EMBEDS);
