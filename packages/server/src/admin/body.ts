import { check, type Output, type Schema } from '@koinon/contract/parse';
import type { Context } from 'hono';
import { readText } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';

/** What an act or a record may be at most; imports are larger. */
const USUAL_BYTES = 1_000_000;

/**
 * The JSON body as the schema takes it; an empty one is undefined to it. Throws `unsupported-media-type`,
 * `payload-too-large`, `bad-request` or `invalid`.
 */
export async function readBody<S extends Schema>(
  c: Context,
  schema: S,
  maxBytes = USUAL_BYTES,
): Promise<Output<S>> {
  const checked = check(schema, await readJson(c, maxBytes));
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** The JSON body, unchecked; undefined where it is empty. */
export async function readJson(c: Context, maxBytes = USUAL_BYTES): Promise<unknown> {
  const text = await readText(c.req.raw, maxBytes);
  if (text.trim() === '') return undefined;
  if (!/^application\/([\w.-]+\+)?json\b/i.test(c.req.header('Content-Type') ?? '')) {
    throw new RequestProblem('unsupported-media-type', { detail: 'The body must be application/json.' });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RequestProblem('bad-request', { detail: error instanceof Error ? error.message : 'No JSON' });
  }
  if (!isStorable(value)) {
    throw new RequestProblem('bad-request', {
      detail: 'The body has a text with U+0000 or half of a surrogate pair, or is nested too deeply.',
    });
  }
  return value;
}

/** No record is nested deeper. */
const MAX_DEPTH = 40;

/** PostgreSQL takes neither U+0000 nor half of a surrogate pair, and whoever walks a value must come to its end. */
function isStorable(value: unknown): boolean {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let one = left.pop(); one; one = left.pop()) {
    if (typeof one.value === 'string' && (one.value.includes('\0') || !one.value.isWellFormed()))
      return false;
    if (typeof one.value !== 'object' || one.value === null) continue;
    if (one.depth === MAX_DEPTH) return false;
    for (const part of Object.entries(one.value).flat()) left.push({ value: part, depth: one.depth + 1 });
  }
  return true;
}

/** The query's other parameters as the schema takes them; each may be there once, those named in `lists` more often. */
export function readQuery<S extends Schema>(
  params: URLSearchParams,
  schema: S,
  lists: readonly string[] = [],
): Output<S> {
  const given = Object.fromEntries(
    [...new Set(params.keys())].map(name => {
      const values = params.getAll(name);
      return [name, lists.includes(name) || values.length > 1 ? values : values[0]];
    }),
  );
  const checked = check(schema, given);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}

/** The place after which a page begins, where rows are in the order in which they came. Throws `invalid`. */
export function placeOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (!/^\d{1,15}$/.test(cursor)) {
    throw new RequestProblem('invalid', {
      errors: [{ pointer: '/cursor', code: 'bad-cursor', params: {} }],
    });
  }
  return Number(cursor);
}
