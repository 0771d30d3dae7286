/** A story in full, in place. Loaded with its words when the first one is opened. */
export { loadWords } from '../words.ts';
export { renderHead } from './head.ts';
export { readStory } from './read-story.ts';
export { shareLink } from './share.ts';
export { storyStyles as styles } from './story.styles.ts';
export { renderText } from './text.ts';
