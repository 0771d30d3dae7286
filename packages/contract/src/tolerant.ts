/** The types of tolerant reading; how it is done stands in `reading.ts`. */

/** A closed list as a client sees it. */
type Open<T> = string extends T ? T : T | 'other';

/** The type that tolerant reading gives: every closed list may also be `"other"`. */
export type Tolerant<T> = T extends string
  ? Open<T>
  : T extends readonly (infer Item)[]
    ? Tolerant<Item>[]
    : T extends object
      ? { [Key in keyof T]: Key extends 'type' ? T[Key] | Openable<T[Key]> : Tolerant<T[Key]> }
      : T;

/** A `type` that tells blocks apart stays exact: an unknown block is dropped instead. */
type Openable<T> = [T] extends [string] ? (IsUnion<T> extends true ? 'other' : never) : never;
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;
