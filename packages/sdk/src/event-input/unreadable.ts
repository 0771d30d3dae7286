/** Thrown inside, reported outside: what is wrong with one input. */
export class Unreadable extends Error {}
