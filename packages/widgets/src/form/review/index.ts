/** What loads with what sends, where a form shows its answers once more. */
export { renderReview } from './review.ts';
export { reviewStyles as styles } from './review.styles.ts';
