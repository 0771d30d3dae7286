import type { FieldError, ProblemSlug } from '@koinon/contract';

/** A refusal on the way. */
export class Refusal extends Error {
  readonly slug: ProblemSlug;
  readonly errors: readonly FieldError[] | undefined;

  constructor(slug: ProblemSlug, errors?: readonly FieldError[]) {
    super(slug);
    this.slug = slug;
    this.errors = errors;
  }
}
