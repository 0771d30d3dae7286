import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networks } from '@koinon/seeds';
import { startAgencyServer } from './agency-server.ts';
import { cspFor } from './csp.ts';
import { demoPages } from './pages.ts';
import { readSite } from './site.ts';

const koinon = 'http://127.0.0.1:4321';

async function withServer(use: (url: string) => Promise<void>): Promise<void> {
  const server = await startAgencyServer(0, '127.0.0.1', () => koinon);
  try {
    await use(server.url);
  } finally {
    await server.close();
  }
}

test('every page that is announced is there, with the server’s address filled in and a strict policy', () =>
  withServer(async url => {
    for (const { href, lang } of demoPages(url)) {
      const response = await fetch(href);
      const html = await response.text();
      assert.equal(response.status, 200, href);
      assert.match(html, new RegExp(`<html lang="${lang}`));
      assert.ok(html.includes(`<script type="module" src="${koinon}/embed/v1/koinon.js"></script>`), href);
      assert.doesNotMatch(html, /\{\{/);
      assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; /);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
    assert.equal((await fetch(`${url}/gr/`)).headers.get('content-security-policy'), cspFor(koinon));
  }));

test('what a page refers to on its own origin exists', () =>
  withServer(async url => {
    for (const { href } of demoPages(url)) {
      const html = await (await fetch(href)).text();
      for (const [, path = ''] of html.matchAll(/ (?:src|href)="([^"#]+)"/g)) {
        const target = new URL(path, href);
        if (target.origin !== url) continue;
        assert.equal((await fetch(target)).status, 200, target.href);
      }
    }
  }));

test('pages keep to their own policy: no inline script, style or handler', () => {
  for (const [address, { body }] of readSite()) {
    if (!address.endsWith('/')) continue;
    assert.doesNotMatch(body.toString(), /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/, address);
  }
});

test('a page carries what a visitor without JavaScript needs inside the tag', () => {
  for (const [address, { body }] of readSite()) {
    if (!address.endsWith('/')) continue;
    const tags = [
      ...body.toString().matchAll(/<koinon-(?!provider)[\w-]+[^>]*>(\s*<h2 slot[^>]*>[^<]*<\/h2>)?\s*/g),
    ];
    assert.ok(tags.length > 0, address);
    for (const tag of tags)
      assert.match(
        body.toString().slice(tag.index + tag[0].length),
        /^<p>|^<h2>[^<]+<\/h2>\s*<form [^>]*method="post"/,
        tag[0],
      );
  }
});

test('a plain form for the newsletter posts what the server’s own page asks, with nothing ticked', () => {
  let forms = 0;
  for (const [address, { body }] of readSite()) {
    if (!address.endsWith('/')) continue;
    for (const [form, network] of body
      .toString()
      .matchAll(/<form [^>]*\/f\/(\w+)\/newsletter"[\s\S]*?<\/form>/g)) {
      forms += 1;
      const names = [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(names)].sort(), ['consent', 'email', 'lang', 'lists'], address);
      assert.doesNotMatch(form, /checked/, address);
      const lists =
        networks.find(({ slug }) => slug === network)?.newsletter?.lists.map(({ id }) => id) ?? [];
      for (const [, list = ''] of form.matchAll(/ name="lists" value="([^"]+)"/g))
        assert.ok(lists.includes(list));
    }
  }
  assert.equal(forms, 3);
});

test('an unknown path is 404, a folder is found without its slash, nothing outside is served, nothing is written', () =>
  withServer(async url => {
    assert.equal((await fetch(`${url}/nothing`)).status, 404);
    assert.equal((await fetch(`${url}/%2e%2e/package.json`)).status, 404);
    assert.equal((await fetch(`${url}/..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${url}/pt`)).url, `${url}/pt/`);
    assert.equal((await fetch(`${url}/?x=1`)).url, `${url}/gr/`);
    assert.equal((await fetch(`${url}/gr/`, { method: 'POST' })).status, 405);
    assert.equal(await (await fetch(`${url}/gr/`, { method: 'HEAD' })).text(), '');
  }));
