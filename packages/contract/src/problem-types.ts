/**
 * The problem types of the API (RFC 9457). Plain data: no zod.
 * A problem's `type` is `https://<host>/problems/<slug>` on a server; clients compare the slug.
 */
export const PROBLEM_TYPES = {
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'not-found': { status: 404, title: 'Not found' },
  'network-not-found': { status: 404, title: 'No such network' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  unauthorized: { status: 401, title: 'A staff token is needed' },
  forbidden: { status: 403, title: 'This staff token does not allow that' },
  conflict: { status: 409, title: 'That is not possible in the present state' },
  'form-not-published': { status: 409, title: 'The network has not published this form' },
  'registration-not-open': { status: 409, title: 'One cannot register for this event just now' },
  'charter-changed': {
    status: 409,
    title: 'The charter has a new version: it is to be read before it is accepted',
  },
  'draft-changed': { status: 409, title: 'The draft was changed elsewhere in the meantime' },
  'address-unproved': { status: 409, title: 'The author has not proved the address by mail' },
  'no-places': { status: 409, title: 'There are no places left' },
  'idempotency-key-missing': { status: 400, title: 'The header Idempotency-Key is missing' },
  'idempotency-key-running': { status: 409, title: 'The same request is still being worked on' },
  'idempotency-key-reused': { status: 422, title: 'The key was used for another request' },
  'too-fast': { status: 429, title: 'The form was filled in faster than people do' },
  'link-expired': { status: 410, title: 'This link has expired' },
  'changed-meanwhile': { status: 412, title: 'It was changed since it was read' },
  'payload-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  invalid: { status: 422, title: 'Some values are not accepted' },
  'origin-not-allowed': { status: 403, title: 'This site may not write to the network' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on the server' },
  unavailable: { status: 503, title: 'The server is not ready' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemSlug = keyof typeof PROBLEM_TYPES;

/** Why one value was refused. The client words it in the visitor's language; `params` fill the wording. */
export const FIELD_ERROR_CODES = [
  'required',
  'unknown-field',
  'wrong-type',
  'not-allowed',
  'bad-format',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-date',
  'not-a-time',
  'not-a-time-zone',
  'not-a-url',
  'not-an-origin',
  'not-https',
  'not-a-host',
  'skipped-hour',
  'from-after-to',
  'window-too-long',
  'bad-cursor',
  'bad-recurrence',
  'visit-too-long',
  'slots-mismatch',
  'tracks-mismatch',
  'url-missing',
  'not-an-email',
  'not-a-telephone',
  'not-a-number',
  'not-whole',
  'too-few',
  'too-many',
  'too-early',
  'too-late',
  'not-an-image',
  'image-damaged',
  'too-many-pixels',
  'not-uploaded',
] as const;

export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** One refused value: `pointer` is a JSON Pointer (RFC 6901) into the body, or `/<parameter>` of the query. */
export interface FieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem details object (RFC 9457 §3) as Koinon sends it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

/** The slug at the end of a problem's `type`, `about:blank` and strangers' types included. */
export function problemSlug(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
