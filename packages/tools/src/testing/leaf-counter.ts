import type { Counts } from './results.ts';

/** What node:test says of a finished test, as far as counting needs it. */
export interface TestEnd {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string | undefined;
  readonly skip?: boolean | string | undefined;
  readonly todo?: boolean | string | undefined;
  readonly details?: { readonly type?: string | undefined; readonly error?: unknown };
}

/**
 * Counts tests, not what holds them: a suite, or a test with subtests, counts only where it failed by itself
 * (a hook that threw), because its children are counted already.
 */
export class LeafCounter {
  readonly #children = new Map<string, number>();
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  get counts(): Counts {
    return { passed: this.#passed, failed: this.#failed, skipped: this.#skipped };
  }

  /** @returns whether this end is a failure of its own */
  end(test: TestEnd, passed: boolean): boolean {
    const isParent = this.#takeChildren(test) > 0 || test.details?.type === 'suite';
    const ownFailure = !passed && !isTodo(test) && failureType(test.details?.error) !== 'subtestsFailed';
    if (isParent) {
      if (ownFailure) this.#failed += 1;
    } else if (isSet(test.skip) || isTodo(test)) this.#skipped += 1;
    else if (passed) this.#passed += 1;
    else this.#failed += 1;
    return ownFailure;
  }

  /** Children end before their parent and one level deeper. */
  #takeChildren({ file = '', nesting }: TestEnd): number {
    const key = (level: number) => `${file}\0${level}`;
    const children = this.#children.get(key(nesting + 1)) ?? 0;
    this.#children.delete(key(nesting + 1));
    this.#children.set(key(nesting), (this.#children.get(key(nesting)) ?? 0) + 1);
    return children;
  }
}

const isSet = (value: boolean | string | undefined) => value !== undefined && value !== false;
const isTodo = (test: TestEnd) => isSet(test.todo);

function failureType(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'failureType' in error
    ? error.failureType
    : undefined;
}
