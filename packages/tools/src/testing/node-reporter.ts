import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../workspace.ts';
import { LeafCounter } from './leaf-counter.ts';
import { inWords } from './results.ts';

/**
 * A reporter for `node --test`: silent about what passes, plain about what fails, one line of counts at the
 * end, and the same counts in the file that `KOINON_TEST_RESULTS` names.
 */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counter = new LeafCounter();
  for await (const event of source) {
    if (event.type === 'test:pass') counter.end(event.data, true);
    if (event.type === 'test:fail' && counter.end(event.data, false)) {
      const { name, file, line, details } = event.data;
      const place = file ? `${relative(root, file)}${line ? `:${line}` : ''}` : 'somewhere';
      yield `✖ ${place}: ${name}\n${explain(details.error).replace(/^/gm, '    ')}\n`;
    }
    if (event.type === 'test:stderr') yield event.data.message;
  }
  const results = process.env['KOINON_TEST_RESULTS'];
  if (results) writeFileSync(results, JSON.stringify(counter.counts));
  yield `${inWords(counter.counts)}\n`;
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Error && cause.stack) return cause.stack;
  return typeof cause === 'string' ? cause : inspect(cause);
}
