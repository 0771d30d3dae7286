import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBrowser } from './find.ts';

function executable(name: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'koinon-browser-'));
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return { folder, path };
}

test('a named executable goes before the one on the path', () => {
  const system = executable('chromium');
  const named = executable('my-browser');
  assert.deepEqual(findBrowser('chromium', { PATH: system.folder }), {
    engine: 'chromium',
    path: system.path,
  });
  assert.deepEqual(findBrowser('chromium', { PATH: system.folder, KOINON_CHROMIUM: named.path }), {
    engine: 'chromium',
    path: named.path,
  });
});

test('a name that cannot be run is an error with that name, not a silent search', () => {
  assert.throws(
    () => findBrowser('firefox', { KOINON_FIREFOX: '/nowhere/firefox' }),
    /KOINON_FIREFOX names \/nowhere\/firefox/,
  );
});
