import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { THEMES } from '@koinon/contract/embeds';
import { contrast, mix } from '@koinon/contract/embeds/contrast';
import { build } from 'vite';
import { themeCss } from './theme-css.ts';
import { TOKENS } from './tokens.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const root = resolve(import.meta.dirname, '../../..');

/** The variables that the guide promises. */
const promised = new Set(
  [...readFileSync(join(root, 'docs/theming.md'), 'utf8').matchAll(/`(--koinon-[a-z0-9-]+)`/g)].flatMap(
    ([, name = '']) =>
      name.endsWith('-6') ? [1, 2, 3, 4, 5, 6].map(n => name.replace('6', String(n))) : name,
  ),
);

const scheme = (value: string, dark: boolean) =>
  value.replace(/light-dark\(([^,]+), ([^)]+)\)/g, dark ? '$2' : '$1');

/** Without the question that keeps builds from lowering `light-dark()`. */
const unwrapped = (css: string) =>
  css.replace(/^@supports \(color: light-dark\(#000, #fff\)\) \{\n([^]*)\n\}$/, '$1').trim();

/** By the ends of their names. */
function variables(css: string, dark: boolean): ReadonlyMap<string, string> {
  const bare = css.replaceAll(/\/\*[^]*?\*\//g, '');
  return new Map(
    [...bare.matchAll(/--koinon-([a-z0-9-]+):([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      scheme(value.trim(), dark),
    ]),
  );
}

for (const tokens of TOKENS) {
  describe(tokens.title, () => {
    const css = read(`${tokens.name}.css`);

    it('is what the token file says', () => {
      assert.equal(
        css,
        themeCss(tokens),
        'node --conditions=koinon:source packages/themes/src/generate-themes.ts',
      );
    });

    it('sets public variables on :root and does nothing else', () => {
      const bare = css.replaceAll(/\/\*[^]*?\*\//g, '').trim();
      const [, body = ''] = /^:root \{\n([^{}]*)\}$/.exec(unwrapped(bare)) ?? [];
      const lines = body.split('\n').filter(line => line.trim() !== '');
      assert.ok(lines.length > 25);
      for (const line of lines) {
        const [, name = ''] = /^(--koinon-[a-z0-9-]+): [^;]+;$/.exec(line.trim()) ?? assert.fail(line);
        assert.ok(promised.has(name), `${name} is no public variable`);
      }
      assert.doesNotMatch(unwrapped(bare), /url\(|font-family|@|\brem\b/);
    });

    it('says where its values are from, under which licence, and what it changed', () => {
      assert.ok(css.includes(tokens.source.packages) && css.includes(tokens.source.licence));
      assert.match(css, tokens.dark ? /Dark follows/ : /no dark mode/);
      assert.equal(css.includes('light-dark('), tokens.dark);
    });

    for (const dark of tokens.dark ? [false, true] : [false]) {
      it(`can be read in the ${dark ? 'dark' : 'light'}`, () => {
        const value = variables(css, dark);
        const color = (name: string) => value.get(`color-${name}`) ?? assert.fail(name);
        const grounds = [color('surface'), color('surface-raised')];
        const atLeast = (ratio: number, name: string, one: string, other: string) =>
          assert.ok(contrast(one, other) >= ratio, `${name}: ${one} on ${other} ${contrast(one, other)}`);
        const texts = ['text', 'muted', 'link', 'link-hover', 'action', 'action-hover', 'error', 'success'];
        const accents = [1, 2, 3, 4, 5, 6].map(n => `accent-${n}`);
        for (const ground of grounds) {
          for (const name of [...texts, 'warning', 'info', ...accents])
            atLeast(4.5, name, color(name), ground);
          atLeast(3, 'control-border', color('control-border'), ground);
          const rings = [value.get('focus-outline'), value.get('focus-shadow')].flatMap(
            text => text?.match(/#[0-9a-f]{6}/g) ?? [],
          );
          const strongest = Math.max(...rings.map(ring => contrast(ring, ground)));
          assert.ok(strongest >= 3, `no focus ring is seen on ${ground}`);
        }
        atLeast(4.5, 'error-surface', color('error'), color('error-surface'));
        atLeast(4.5, 'text on error-surface', color('text'), color('error-surface'));
        atLeast(4.5, 'on-action', color('on-action'), color('action'));
        atLeast(4.5, 'on-action', color('on-action'), color('action-hover'));
        const behind = value.get('focus-background');
        if (behind) atLeast(4.5, 'link with focus', color('link'), behind);
        // The calendar's bars: text on a tint of each kind's colour.
        for (const name of accents)
          for (const ground of grounds)
            atLeast(4.5, `text on ${name}`, color('text'), mix(color(name), ground, 0.14));
      });
    }
  });
}

for (const { name, dark } of TOKENS.filter(one => one.dark)) {
  it(`${name} keeps both its schemes in a build for browsers without light-dark()`, async () => {
    assert.ok(dark);
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: import.meta.dirname,
      build: {
        write: false,
        cssTarget: 'chrome111',
        rolldownOptions: { input: join(import.meta.dirname, `${name}.css`) },
      },
    });
    const css = [built]
      .flat()
      .flatMap(one => ('output' in one ? one.output : []))
      .map(file => ('source' in file ? String(file.source) : ''))
      .join('');
    assert.match(css, /--koinon-color-action: ?light-dark\(#[0-9a-f]+, ?#[0-9a-f]+\)/);
    assert.doesNotMatch(css, /lightningcss/);
  });
}

it('every file is a theme of the list that other packages offer, and is exported', () => {
  const files = globSync('*.css', { cwd: import.meta.dirname }).map(name => name.replace('.css', ''));
  const manifest = JSON.parse(read('../package.json')) as { exports: Record<string, unknown> };
  assert.deepEqual(
    THEMES.map(({ name, title, dark }) => ({ name, title, dark })),
    TOKENS.map(({ name, title, dark }) => ({ name, title, dark })),
  );
  assert.deepEqual(files.sort(), TOKENS.map(({ name }) => name).sort());
  assert.deepEqual(Object.keys(manifest.exports).sort(), files.map(name => `./${name}.css`).sort());
});
