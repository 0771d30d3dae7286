/** Forms as plain HTML, whatever they ask: drawn from their definition, read back, led through their steps. */
export { answersOf, type Body } from './answers-of.ts';
export { errorSummary } from './errors.ts';
export { renderForm, TRAP, type FormView } from './render-form.ts';
export { answerText } from './review.ts';
export type { FormPicture, FormPictures } from './render-images.ts';
export { lead, stepAt, stepOf, turn, type FormPlace, type Turn } from './steps.ts';
export { formText } from './text.ts';
