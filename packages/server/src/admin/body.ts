import { check } from '@koinon/contract/parse';
import type { Context } from 'hono';
import { readText } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';

type Schema = Parameters<typeof check>[0];

/** What an act or a record may be at most; imports are larger. */
const USUAL_BYTES = 1_000_000;

/**
 * The JSON body as the schema takes it; an empty one is undefined to it. Throws `unsupported-media-type`,
 * `payload-too-large`, `bad-request` or `invalid`.
 */
export async function readBody<S extends Schema>(c: Context, schema: S, maxBytes = USUAL_BYTES) {
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
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RequestProblem('bad-request', { detail: error instanceof Error ? error.message : 'No JSON' });
  }
}

/** The query's other parameters as the schema takes them; each may be there once, those named in `lists` more often. */
export function readQuery<S extends Schema>(
  params: URLSearchParams,
  schema: S,
  lists: readonly string[] = [],
) {
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
