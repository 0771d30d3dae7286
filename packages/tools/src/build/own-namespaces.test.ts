import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namespacesOf } from './own-namespaces.ts';

function applied(code: string): string {
  let result = code;
  for (const { start, end, text } of namespacesOf(code).sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

test('a namespace is an object of its own, and the helper is not imported', () => {
  const code = `import { t as __exportAll } from "./rolldown-runtime-DK3.js";
var words = /* @__PURE__ */ __exportAll({ el: () => el, "a-b": () => b$1 });
var none = /* @__PURE__ */ __exportAll({});
const el = 1, b$1 = 2;`;
  const made: unknown = new Function(`${applied(code)} return [words.el, words['a-b'], Object.keys(none)]`)();
  assert.deepEqual(made, [1, 2, []]);
  assert.doesNotMatch(applied(code), /rolldown-runtime/);
});

test('a file with another helper, or with none, stays as it is', () => {
  assert.deepEqual(namespacesOf('import { n as __toESM } from "./rolldown-runtime.js";\n__toESM(x);'), []);
  assert.deepEqual(namespacesOf('const a = __exportAll({});'), []);
});
