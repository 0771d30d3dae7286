import { PROBLEM_TYPES, type FieldError, type Problem, type ProblemSlug } from '@koinon/contract';

/** A request that is answered with a problem (RFC 9457). */
export class RequestProblem extends Error {
  readonly slug: ProblemSlug;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    slug: ProblemSlug,
    options: {
      readonly detail?: string;
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(options.detail ?? PROBLEM_TYPES[slug].title);
    this.name = 'RequestProblem';
    this.slug = slug;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

/** Problem details as Koinon sends them: `type` is a page that explains it, `instance` names the request in our log. */
export function problemResponse(problem: RequestProblem, baseUrl: string, requestId: string): Response {
  const { status, title } = PROBLEM_TYPES[problem.slug];
  const body: Problem = {
    type: `${baseUrl}/problems/${problem.slug}`,
    title,
    status,
    ...(problem.message === title ? {} : { detail: problem.message }),
    instance: `urn:uuid:${requestId}`,
    ...(problem.errors ? { errors: problem.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...problem.headers },
  });
}
