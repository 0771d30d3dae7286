/** What TypeScript knows of the tags in templates. */
import '@koinon/widgets/vue';
