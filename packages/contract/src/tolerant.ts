/**
 * Tolerant reading: the client's derivation of the one contract. A server may be newer than the page that reads it, so
 * unknown members are ignored, an unknown value of a closed list reads as `"other"`, lengths and formats are the
 * server's business, and one unreadable item is dropped with a warning, never the page.
 */
import * as z from 'zod/mini';

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

/** Told of each dropped item: where it stood and what was wrong with it. */
export type OnDrop = (issues: readonly z.core.$ZodIssue[], item: unknown) => void;

/** A schema that reads what `schema` describes, tolerantly. */
export function tolerant<S extends z.core.$ZodType>(
  schema: S,
  onDrop: OnDrop = () => undefined,
): z.ZodMiniType<Tolerant<z.output<S>>> {
  // One cast for the whole walk: what it builds mirrors `schema`, which the types cannot follow.
  return open(schema, onDrop) as unknown as z.ZodMiniType<Tolerant<z.output<S>>>;
}

function open(schema: z.core.$ZodType, onDrop: OnDrop): z.ZodMiniType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape).map(([key, value]) => [key, open(value, onDrop)]);
      return z.object(Object.fromEntries(shape));
    }
    case 'array':
      return openArray(open(def.element, onDrop), onDrop);
    case 'record':
      return z.record(z.string(), open(def.valueType, onDrop));
    case 'nullable':
      return z.nullable(open(def.innerType, onDrop));
    case 'optional':
      return z.optional(open(def.innerType, onDrop));
    case 'default':
      return z._default(open(def.innerType, onDrop), def.defaultValue);
    case 'union':
      return z.union(def.options.map(option => open(option, onDrop)));
    case 'enum': {
      const known = new Set<unknown>(Object.values(def.entries));
      return z.pipe(
        z.string(),
        z.transform(value => (known.has(value) ? value : 'other')),
      );
    }
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    default:
      // Literals tell blocks apart and stay exact; nothing else stands in the contract.
      return schema as z.ZodMiniType;
  }
}

function openArray(element: z.ZodMiniType, onDrop: OnDrop): z.ZodMiniType {
  return z.pipe(
    z.array(z.unknown()),
    z.transform(items =>
      items.flatMap(item => {
        const read = z.safeParse(element, item);
        if (read.success) return [read.data];
        onDrop(read.error.issues, item);
        return [];
      }),
    ),
  );
}
