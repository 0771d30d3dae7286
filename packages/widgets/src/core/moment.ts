/**
 * Does something a moment (100 ms) later, unless it is called off. Some frameworks put an element into the page in one task and
 * set its properties in the next (Angular): what is missing now may be there then, and nobody is told of it.
 *
 * @returns calls it off
 */
export function afterAMoment(work: () => void): () => void {
  const timer = setTimeout(work, 100);
  return () => clearTimeout(timer);
}
