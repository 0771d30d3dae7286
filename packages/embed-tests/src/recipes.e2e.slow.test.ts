import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { quotedBlocks } from './support/quoted.ts';

const blocks = quotedBlocks('docs/recipes.md');
const quoted = (name: string) => {
  const text = blocks.get(name);
  assert.ok(text, name);
  return text;
};

const hugo = (() => {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
})();

/** What Hugo makes of one page, with the recipe's files in place. @throws where it refuses */
function build(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'koinon-hugo-'));
  try {
    const files = {
      'config.toml':
        'baseURL = "https://agency.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/shortcodes/koinon.html': quoted('hugo-shortcode'),
      'layouts/_default/baseof.html': `<html><head>${quoted('hugo-head')}</head><body>{{ block "main" . }}{{ end }}</body></html>`,
      'layouts/_default/single.html': '{{ define "main" }}{{ .Content }}{{ end }}',
      'layouts/_default/list.html': '{{ define "main" }}{{ .Content }}{{ end }}',
      'content/events.md': `---\ntitle: Events\n---\n\n${page}\n`,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    execFileSync('hugo', [], { cwd: folder, stdio: 'pipe' });
    return readFileSync(join(folder, 'public/events/index.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const skip = hugo === undefined ? 'no hugo is installed' : false;

test('Hugo: the shortcode makes the tag with its options and its way without scripts', { skip }, () => {
  const html = build(quoted('hugo-page'));
  assert.match(
    html,
    /<koinon-event-calendar heading-level="3" view="month"><a href="https:\/\/network\.example\/e\/gr">All events<\/a><\/koinon-event-calendar>/,
  );
  assert.match(
    html,
    /<script type="module" src="https:\/\/network\.example\/embed\/v1\/koinon\.js" data-network="gr">/,
  );
});

test('Hugo: a page without a widget has no script, and raw tags are dropped', { skip }, () => {
  const html = build('<koinon-event-calendar></koinon-event-calendar>');
  assert.doesNotMatch(html, /koinon/);
});

test('Hugo: what is no widget ends the build, and quotes end no attribute', { skip }, () => {
  assert.throws(
    () => build('{{< koinon name="script" >}}{{< /koinon >}}'),
    (error: object) =>
      /no widget "script"/.test(
        `${'stdout' in error ? error.stdout : ''}${'stderr' in error ? error.stderr : ''}`,
      ),
  );
  const html = build(
    '{{< koinon name="event-calendar" filters=`"><img src=x onerror=alert(1)>` >}}{{< /koinon >}}',
  );
  assert.doesNotMatch(html, /<img/);
});
