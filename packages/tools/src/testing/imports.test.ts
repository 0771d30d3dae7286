import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../workspace.ts';
import { reaches } from './imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-imports-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

test('a text is reached through every kind of import, in a circle too', () => {
  write('end.ts', "import './way.ts';\nexport const end = process.env['WHICH'];\n");
  write('way.ts', "export * from './end.ts';\n");
  assert.ok(reaches(write('named.ts', "import { end } from './way.ts';\n"), 'WHICH'));
  assert.ok(reaches(write('lines.ts', "import {\n  end,\n  type End,\n} from './way.ts';\n"), 'WHICH'));
  assert.ok(reaches(write('bare.ts', "import './end.ts';\n"), 'WHICH'));
  assert.ok(reaches(write('late.ts', "const { end } = await import('./way.ts');\n"), 'WHICH'));
  assert.ok(reaches(write('own.ts', "process.env['WHICH'];\n"), 'WHICH'));
});

test('types lead nowhere, and neither does what is not a file', () => {
  write('far.ts', "export const far = process.env['OTHER'];\n");
  assert.ok(!reaches(write('types.ts', "import type {\n  Far,\n} from './far.ts';\n"), 'OTHER'));
  assert.ok(!reaches(write('package.ts', "import { far } from 'far';\nimport './absent.ts';\n"), 'OTHER'));
  const after = "import type { Far } from './far.ts';\nimport { far } from './far.ts';\n";
  assert.ok(reaches(write('after.ts', after), 'OTHER'));
});

test('tests of the server that ask for a database are told from those that do not', () => {
  const asks = (path: string) => reaches(join(root, 'packages/server/src', path), 'KOINON_TEST_DATABASE');
  assert.deepEqual(['app.test.ts', 'database/processes.test.ts', 'registrations/race.test.ts'].map(asks), [
    true,
    true,
    true,
  ]);
  assert.deepEqual(['config.test.ts', 'wire/wire.test.ts'].map(asks), [false, false]);
});
