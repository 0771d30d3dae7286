/** What loads at the first touch: checking, sending, what is said of it. */
export { carry } from './carry.ts';
export { mend, submit } from './check.ts';
export { goBack } from './go-back.ts';
export { renderFailure } from './failure.ts';
export { forget, online, restore, shownAgain } from './send.ts';
export { bodiesOf, sendTo } from './server.ts';
export { renderSummary, sentenceAt } from './summary.ts';
export { laterStyles as styles } from './later.styles.ts';
