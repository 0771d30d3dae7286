import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { EXAMPLES } from './examples/list.ts';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'packages/embed-tests/examples');
const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');

describe('what the guide quotes of the examples', () => {
  const quotes = [...guide.matchAll(/^<!-- example: (.+) -->\s+```\w+\n([^]*?)\n```$/gm)].map(
    ([, path = '', text = '']) => ({ path, text }),
  );

  for (const { path, text } of quotes) {
    it(`${path} is written as it stands there`, () => {
      const lines = `\n${readFileSync(join(examples, path), 'utf8')}`;
      assert.ok(lines.includes(`\n${text}\n`), text);
    });
  }

  it('is something of each', () => {
    const quoted = new Set(quotes.map(({ path }) => path.split('/')[0]));
    assert.deepEqual([...quoted].sort(), EXAMPLES.map(({ name }) => name).sort());
  });
});

describe('the examples', () => {
  it('are all driven', () => {
    const folders = globSync('*/package.json', { cwd: examples }).map(path => path.split('/')[0]);
    assert.deepEqual(folders.sort(), EXAMPLES.map(({ name }) => name).sort());
  });

  for (const { name } of EXAMPLES) {
    it(`${name} names exact versions, and its lockfile has them for every platform`, () => {
      const read = (file: string): unknown => JSON.parse(readFileSync(join(examples, name, file), 'utf8'));
      const own = read('package.json') as Record<string, Record<string, string>>;
      for (const [dependency, version] of Object.entries({
        ...own['dependencies'],
        ...own['devDependencies'],
      }))
        assert.match(version, /^\d+\.\d+\.\d+$/, dependency);
      // What a registry does not have is left out of a lockfile in silence, and `npm ci` then fails.
      const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
      for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
        for (const dependency of Object.keys(optionalDependencies))
          assert.ok(
            [`${path}/node_modules/${dependency}`, `node_modules/${dependency}`].some(one => one in packages),
            `${dependency}, which ${path} asks for`,
          );
    });
  }
});

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
