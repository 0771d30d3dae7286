import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishImports } from './types.ts';

test('relative imports of declarations end in .js, in every form an import takes', () => {
  const source = [
    `import type { A } from './a.ts';`,
    `export * from "../b/index.ts";`,
    `import './c.ts';`,
    `type D = import('./d.ts').D;`,
    `declare module './e.ts' {}`,
  ].join('\n');
  assert.equal(publishImports(source), source.replaceAll('.ts', '.js'));
});

test('other packages and plain text stay as they are', () => {
  const source = `import 'pkg/x.ts'; /** from a file.ts */ const path: './x.ts';`;
  assert.equal(publishImports(source), source);
});

test('types of Lit are asked of the package that a consumer installs', () => {
  const inferred = 'render(): import("lit-html").TemplateResult<1>;';
  assert.equal(publishImports(inferred), 'render(): import("lit").TemplateResult<1>;');
  const deep = 'import("lit-html/directive.js").DirectiveResult';
  assert.equal(publishImports(deep), 'import("lit/directive.js").DirectiveResult');
});
