import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { moveInlineScripts } from './inline-scripts.ts';

test('inline scripts become files beside their page, data blocks and linked scripts stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-inline-'));
  try {
    await mkdir(join(folder, 'deep'));
    const data = '<script type="application/json">{}</script><script src="a.js"></script>';
    const page = `${data}<script>$&one()</script><script type="module">import './two.js'</script>`;
    await writeFile(join(folder, 'deep/page.html'), page);
    await moveInlineScripts(folder);

    const html = await readFile(join(folder, 'deep/page.html'), 'utf8');
    const [, first, second] =
      /<script src="\.\/(.+?)"><\/script><script type="module" src="\.\/(.+?)"><\/script>$/.exec(html) ?? [];
    assert.ok(html.startsWith(data));
    assert.ok(first && second);
    assert.equal(await readFile(join(folder, 'deep', first), 'utf8'), '$&one()');
    assert.equal(await readFile(join(folder, 'deep', second), 'utf8'), "import './two.js'");

    await moveInlineScripts(folder);
    assert.equal((await readdir(join(folder, 'deep'))).length, 3);
  } finally {
    await rm(folder, { recursive: true });
  }
});
