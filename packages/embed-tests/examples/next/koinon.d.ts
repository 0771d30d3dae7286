/** What TypeScript knows of the tags in JSX. */
import '@koinon/widgets/react';
