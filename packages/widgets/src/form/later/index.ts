/** What loads at the first touch: checking, sending, what is said of it, the list of organisations. */
export { combobox } from './combobox.ts';
export { mend, submit } from './check.ts';
export { renderDone } from './done.ts';
export { renderFailure } from './failure.ts';
export { renderReview } from './review.ts';
export { forget, online, restore, shownAgain } from './send.ts';
export { renderSummary, sentenceAt } from './summary.ts';
export { laterStyles as styles } from './later.styles.ts';
