/**
 * Names of inputs that are no field's: a field's name begins with a letter and has no dot. Parts of one answer have the
 * field's name, a dot and the part (`born.day`), entries of a group its name and their index (`people/0/name`).
 */
export const STEP = '_step';
/** What the button that was pressed asks for: see {@link Wish}. */
export const DO = '_do';
/** The one file that a form sends. */
export const FILE = '_file';
/** The step after the last one, where everything is shown once more. */
export const REVIEW = '_review';

/** The address of a field on the page: what a label, a hint and the list of errors refer to. */
export const idOf = (name: string) => `field-${name.replaceAll('/', '.')}`;

/** What a button of the form asks for. Nothing, or something unknown, is `next`. */
export type Wish =
  | { readonly do: 'next' | 'back' }
  /** To be kept, to go on another time. */
  | { readonly do: 'save' }
  /** The same page once more, as it stands: in another language. */
  | { readonly do: 'stay' }
  /** To go to a step from the page where everything is shown once more. */
  | { readonly do: 'go'; readonly step: string }
  | { readonly do: 'add'; readonly group: string }
  /** To take one out, or to have it stand before or after its neighbour. */
  | { readonly do: 'remove' | 'up' | 'down'; readonly group: string; readonly index: number };

export function readWish(value: string | null): Wish {
  if (value === 'back' || value === 'stay' || value === 'save') return { do: value };
  const [, verb, of = '', index = ''] =
    /^(go|add|remove|up|down):([^:]+)(?::(\d{1,3}))?$/.exec(value ?? '') ?? [];
  if (verb === 'go') return { do: 'go', step: of };
  if (verb === 'add') return { do: 'add', group: of };
  if ((verb === 'remove' || verb === 'up' || verb === 'down') && index !== '') {
    return { do: verb, group: of, index: Number(index) };
  }
  return { do: 'next' };
}

export function writeWish(wish: Wish): string {
  switch (wish.do) {
    case 'go':
      return `go:${wish.step}`;
    case 'add':
      return `add:${wish.group}`;
    case 'remove':
    case 'up':
    case 'down':
      return `${wish.do}:${wish.group}:${wish.index}`;
    default:
      return wish.do;
  }
}
