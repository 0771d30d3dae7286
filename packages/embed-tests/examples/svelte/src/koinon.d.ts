/** What TypeScript knows of the tags in markup. */
import '@koinon/widgets/svelte';
