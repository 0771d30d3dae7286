/** What loads at the first touch of the form, with what sends it: how to go on another day, two versions, what comes after. */
export { After } from './after.ts';
