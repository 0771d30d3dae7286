import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readSite } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'koinon-site-'));
after(() => rmSync(root, { recursive: true, force: true }));

const embed = (at: string, manifest: unknown = { version: '1.2.3', files: {} }) => {
  const folder = join(root, at);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'embed-manifest.json'), JSON.stringify(manifest));
  return folder;
};
const from = (at: string) => pathToFileURL(join(root, at, 'node_modules/@koinon/server/dist/cli.js')).href;

test('widgets that are installed beside the server are found, and a server without them is none the worse', () => {
  const folder = embed('with/node_modules/@koinon/widgets/dist/embed');
  assert.deepEqual(readSite({}, from('with')).embed, { folder, version: '1.2.3' });
  mkdirSync(join(root, 'unbuilt/node_modules/@koinon/widgets'), { recursive: true });
  assert.equal(readSite({}, from('unbuilt')).embed, undefined);
  assert.equal(readSite({}, from('without')).embed, undefined);
});

test('a folder that is named goes before what is installed', () => {
  embed('with/node_modules/@koinon/widgets/dist/embed');
  const folder = embed('own', { version: '2.0.0' });
  assert.deepEqual(readSite({ embed: folder, docs: folder }, from('with')), {
    embed: { folder, version: '2.0.0' },
    docs: folder,
    storybook: undefined,
  });
});

test('a folder that cannot be served is refused with its name', () => {
  const absent = join(root, 'absent');
  for (const option of ['docs', 'storybook', 'embed'] as const) {
    assert.throws(() => readSite({ [option]: absent }), { name: 'ConfigError', message: /absent/ });
  }
  assert.throws(() => readSite({ embed: embed('broken', { version: 1 }) }), /embed-manifest/);
});
