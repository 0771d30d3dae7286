import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMBEDS, findEmbed, optionsOf, readOptions, type Embed } from './embeds.ts';
import { readGreeting, readGuestMessage, readHostMessage } from './frame-messages.ts';
import {
  frameMarkup,
  framePath,
  placeholderMarkup,
  scriptMarkup,
  shortcodeMarkup,
  tagMarkup,
} from './markup.ts';

const embed = (name: string): Embed => findEmbed(name) ?? assert.fail(name);
const read = (name: string, given: Readonly<Record<string, string>>) =>
  readOptions(embed(name), option => given[option]);

test('an embed is found by its name and by its tag', () => {
  assert.equal(findEmbed('event-calendar'), findEmbed(' Koinon-Event-Calendar '));
  assert.equal(findEmbed('script'), undefined);
  assert.equal(findEmbed('koinon-provider'), undefined);
});

test('options that can be used are kept as attributes have them, others are named', () => {
  assert.deepEqual(
    read('event-calendar', {
      view: 'month',
      date: '2026-02-30x',
      'first-day': '8',
      filters: 'kind=lab,visit; -region',
      'json-ld': '',
      lang: 'el',
      network: 'GR!',
      onclick: 'alert(1)',
      api: 'https://evil.example',
    }),
    {
      options: { view: 'month', filters: 'kind=lab,visit; -region', 'json-ld': '', lang: 'el' },
      refused: ['date', 'first-day', 'network'],
      missing: [],
    },
  );
  assert.deepEqual(read('registration-form', {}).missing, ['event-id']);
  assert.deepEqual(read('newsletter-signup', { lists: ' news , events,' }).options, { lists: 'news,events' });
});

test('no option is a handler, a style or an address of a server', () => {
  for (const one of EMBEDS)
    for (const { name } of optionsOf(one))
      assert.doesNotMatch(name, /^(on|style$|class$|id$|slot$|is$|api$)/);
});

test('whatever is written in the options, markup stays one element and says them back', () => {
  const calendar = embed('event-calendar');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      for (const markup of [
        tagMarkup(calendar, { filters: text }),
        placeholderMarkup(calendar, { filters: text }),
      ])
        assert.match(markup, /^<[a-z-]+( [a-z-]+(="[^"<>]*")?)*><\/[a-z-]+>$/);
      assert.doesNotMatch(shortcodeMarkup(calendar, { filters: text }).slice(1, -1), /[[\]]/);
      const url = new URL(framePath(calendar, 'gr', { filters: text, view: 'month' }), 'https://x.example');
      assert.equal(url.searchParams.get('filters'), new URLSearchParams({ filters: text }).get('filters'));
    }),
  );
});

test('a frame is named, knows its height and asks for nothing', () => {
  assert.equal(
    frameMarkup(
      embed('newsletter-signup'),
      'https://n.example',
      'gr',
      { lang: 'el', lists: 'a,b' },
      'Δελτίο "νέα"',
    ),
    '<iframe src="https://n.example/w/gr/newsletter-signup?lang=el&amp;lists=a%2Cb" title="Δελτίο &quot;νέα&quot;" width="100%" height="640" frameborder="0" loading="lazy" allow="" referrerpolicy="strict-origin"></iframe>',
  );
});

test('a shortcode holds what shortcodes can', () => {
  assert.equal(
    shortcodeMarkup(embed('event-calendar'), {
      view: 'month',
      'first-day': '7',
      'json-ld': '',
      filters: 'a]b',
    }),
    '[koinon_event_calendar view="month" first_day="7" json_ld="true"]',
  );
});

test('the script of a site carries its settings and its hash', () => {
  assert.equal(
    scriptMarkup('https://n.example', 'v1/koinon.js', { data: { network: 'gr' } }),
    '<script type="module" src="https://n.example/embed/v1/koinon.js" data-network="gr"></script>',
  );
  assert.match(
    scriptMarkup('https://n.example', '1.0.0/koinon-provider.js', { integrity: 'sha384-x' }),
    / crossorigin integrity="sha384-x" /,
  );
});

test('frames and pages understand each other and nobody else', () => {
  assert.equal(readGreeting({ protocol: 'koinon-frame/1', type: 'ready' }), 'ready');
  for (const other of [null, 'ready', { type: 'hello' }, { protocol: 'koinon-frame/2', type: 'hello' }])
    assert.equal(readGreeting(other), undefined);
  assert.deepEqual(readGuestMessage({ type: 'size', height: 10.2 }), { type: 'size', height: 11 });
  assert.deepEqual(readGuestMessage({ type: 'size', height: 1e9 }), { type: 'size', height: 30_000 });
  for (const height of [-1, NaN, '10', undefined])
    assert.equal(readGuestMessage({ type: 'size', height }), undefined);
  assert.equal(readGuestMessage({ type: 'event', name: 'click', detail: {} }), undefined);
  assert.deepEqual(
    readHostMessage({
      type: 'look',
      scheme: 'dark',
      variables: {
        '--koinon-color-action': '#123456',
        '--other': 'red',
        '--koinon-font-family': 'url(https://evil.example/x)',
        '--koinon-space': '1px; } * { display: none',
      },
    }),
    { type: 'look', scheme: 'dark', variables: { '--koinon-color-action': '#123456' } },
  );
  assert.equal(readHostMessage({ type: 'look', scheme: 'blue' }), undefined);
});
