import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import { PROBLEM_TYPES } from '@koinon/contract/problem-types';
import { cspFor, fallbackDirectives, koinonDirectives } from '@koinon/demo';

// What the README and the guide quote from the code is quoted exactly.

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = globSync('docs/*.md', { cwd: root });
const server = 'https://network.example';

describe('the policy lines', () => {
  const { 'trusted-types': types = [], ...sources } = koinonDirectives(server);
  const added = Object.entries(sources).map(([name, values]) => `${name} ${values.join(' ')};`);

  for (const page of ['README.md', 'docs/embedding.md']) {
    it(`of ${page} are what the widgets need, no more and no less`, () => {
      assert.equal(block(page, 'csp'), added.join('\n'));
    });

    it(`for Trusted Types of ${page} name the policy of the loader`, () => {
      assert.equal(
        block(page, 'trusted-types'),
        `require-trusted-types-for 'script'; trusted-types ${types.join(' ')};`,
      );
    });
  }

  it('for plain forms inside the tags name the server', () => {
    const [line] = Object.entries(fallbackDirectives(server)).map(
      ([name, values]) => `${name} ${values.join(' ')};`,
    );
    assert.equal(block('docs/embedding.md', 'fallback-csp'), line);
  });

  it('of a whole page are those that the demonstration sends', () => {
    assert.equal(block('docs/embedding.md', 'whole-csp').replaceAll(/\s+/g, ' '), cspFor(server));
  });
});

it('every problem type is in the guide with its status', () => {
  const page = read('docs/api.md');
  for (const [slug, { status, title }] of Object.entries(PROBLEM_TYPES)) {
    assert.match(page, new RegExp(`^\\| \`${slug}\` +\\| ${status} +\\| ${title} +\\|$`, 'm'));
  }
});

for (const [widget, least] of [
  ['event-calendar', 30],
  ['registration-form', 20],
  ['newsletter-archive', 18],
  ['newsletter-signup', 18],
  ['membership-form', 18],
  ['story-gallery', 40],
  ['story-submission', 30],
] as const) {
  it(`every attribute, event, slot, part and state of ${widget} is in the guide`, () => {
    const page = read(`docs/${widget}.md`);
    const source = read(`packages/widgets/src/${widget}/${widget}.element.ts`);
    const attributes = [...source.matchAll(/^ {4}(\w+): \{ type:([^}]*)\}/gm)].map(
      ([, name, rest = '']) => /attribute: '([a-z-]+)'/.exec(rest)?.[1] ?? name,
    );
    const tags = [...source.matchAll(/@(?:fires \{\w+\}|slot|csspart|cssstate) ([a-z-]+)/g)].map(
      ([, name]) => name,
    );
    assert.ok(tags.length > least, `${tags.length}`);
    for (const name of [...attributes, ...tags]) assert.match(page, new RegExp(`\`${name}\``), name);
  });
}

it('what Drupal is told to keep are the options of the widgets, and nothing that chooses a server', () => {
  const names = (embed: (typeof EMBEDS)[number]) => optionsOf(embed).map(({ name }) => name);
  const tags = EMBEDS.map(embed => `<${embed.tag} ${names(embed).join(' ')}>`);
  assert.equal(block('docs/recipes.md', 'drupal-tags'), tags.join('\n'));
  const data = new Set(EMBEDS.flatMap(names));
  assert.equal(
    block('docs/recipes.md', 'drupal-placeholder'),
    `<div data-koinon ${[...data].map(name => `data-${name}`).join(' ')}>`,
  );
});

it('links between the pages lead somewhere', () => {
  for (const page of ['README.md', ...guide]) {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      const path = join(root, page, '..', target);
      assert.doesNotThrow(() => readFileSync(path), `${page} → ${target}`);
    }
  }
});

it('the README leads to every page of the guide', () => {
  const readme = read('README.md');
  for (const page of guide) assert.ok(readme.includes(`](${page})`), page);
});

it('every file that a page may name is in the guide to embedding', () => {
  const page = read('docs/embedding.md');
  for (const tag of [...EMBEDS.map(embed => embed.tag), 'koinon-provider'])
    assert.ok(page.includes(`\`/embed/v1/${tag}.js\``), tag);
});

it('every list and feed that the API has for everybody is in the guide', () => {
  const page = read('docs/api.md');
  const routes = ['newsletter', 'stories', 'events'].flatMap(name =>
    [
      ...read(`packages/server/src/api/${name === 'events' ? 'routes' : name}.ts`).matchAll(
        /app\.get\('(\/[\w./]+)'/g,
      ),
    ].map(([, path = '']) => path),
  );
  assert.ok(routes.length > 5, routes.join(' '));
  for (const path of routes) {
    const end = path.slice(path.lastIndexOf('/') + 1);
    assert.match(page, new RegExp(`\`(GET /v1${path}|…/${end})\``.replaceAll('.', '\\.')), path);
  }
});

it('scripts that the README names exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const table = read('README.md').split('## Scripts')[1]?.split('## ')[0] ?? '';
  const named = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w:-]+)`/g)].map(([, name = '']) => name),
  );
  assert.ok(named.length > 10);
  for (const name of named) assert.ok(name in scripts, name);
});

/** The code block between `<!-- name:start -->` and `<!-- name:end -->`. */
function block(page: string, name: string): string {
  const found = new RegExp(`<!-- ${name}:start -->\\s*\`\`\`\\w*\\n([^]*?)\\n\`\`\`\\s*<!-- ${name}:end -->`);
  const [, text] = found.exec(read(page)) ?? [];
  assert.ok(text, `${page} has no block ${name}`);
  return text;
}
