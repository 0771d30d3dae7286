import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS, findEmbed, type Embed } from './embeds.ts';
import {
  EMBED_FORMS,
  humanPath,
  policyText,
  recipe,
  trustedTypesText,
  type RecipeRequest,
} from './recipe.ts';

const base = 'https://n.example';
const embed = (name: string): Embed => findEmbed(name) ?? assert.fail(name);
const pin = {
  version: '1.2.3',
  integrity: {
    'koinon.js': 'sha384-loader',
    'koinon-event-calendar.js': 'sha384-calendar',
    'frame.js': 'sha384-frame',
    'themes/govgr.css': 'sha384-theme',
  },
};
const made = (more: Partial<RecipeRequest>) =>
  recipe({
    form: 'tag',
    embed: embed('event-calendar'),
    network: 'gr',
    options: { view: 'month' },
    base,
    title: 'Εκδηλώσεις',
    lang: 'el',
    ...more,
  });

test('a tag comes with its script, and with a link for visitors without JavaScript', () => {
  const { head, body, covered } = made({});
  assert.equal(head, '');
  assert.equal(covered, undefined);
  assert.equal(
    body,
    `<script type="module" src="https://n.example/embed/v1/koinon.js"></script>
<koinon-event-calendar network="gr" view="month"><a href="https://n.example/e/gr?lang=el">Εκδηλώσεις</a></koinon-event-calendar>`,
  );
});

test('what the page must allow is what the form needs', () => {
  const lines = 'script-src https://n.example;\nconnect-src https://n.example;\nimg-src https://n.example;';
  for (const form of ['tag', 'div', 'wordpress'] as const) {
    const { policy, trustedTypes } = made({ form });
    assert.equal(policyText(policy), lines, form);
    assert.equal(
      trustedTypesText(trustedTypes),
      "require-trusted-types-for 'script'; trusted-types koinon#html;",
    );
  }
  const frame = made({ form: 'frame', theme: 'govgr' });
  assert.equal(
    policyText(frame.policy),
    'frame-src https://n.example;\nscript-src https://n.example;\nstyle-src https://n.example;',
  );
  assert.equal(trustedTypesText(frame.trustedTypes), '');
});

test('a pinned tag is one file whose hash covers it; a pinned loader’s hash covers the loader only', () => {
  const tag = made({ pin, theme: 'govgr' });
  assert.match(
    tag.body,
    /integrity="sha384-calendar" src="https:\/\/n\.example\/embed\/1\.2\.3\/koinon-event-calendar\.js"/,
  );
  assert.match(
    tag.head,
    /integrity="sha384-theme" href="https:\/\/n\.example\/embed\/1\.2\.3\/themes\/govgr\.css"/,
  );
  assert.deepEqual([tag.covered, tag.trustedTypes], [true, ['koinon#koinon-event-calendar']]);
  const div = made({ pin, form: 'div' });
  assert.match(div.body, /integrity="sha384-loader" src="https:\/\/n\.example\/embed\/1\.2\.3\/koinon\.js"/);
  assert.equal(div.covered, false);
  const frame = made({ pin, form: 'frame' });
  assert.match(frame.body, /integrity="sha384-frame"/);
  assert.equal(made({ pin, form: 'wordpress' }).body, '[koinon_event_calendar network="gr" view="month"]');
});

test('a frame has no options that mean something on the page only', () => {
  const { body } = made({
    form: 'frame',
    options: { view: 'month', 'json-ld': '', 'href-template': '/x/{slug}' },
  });
  assert.match(body, /src="https:\/\/n\.example\/w\/gr\/event-calendar\?lang=el&amp;view=month"/);
});

test('whatever the title is, it stays text, and every embed has a page without scripts in every form', () => {
  for (const one of EMBEDS)
    for (const form of EMBED_FORMS) {
      const { body } = made({ embed: one, form, options: {}, title: '"><img src=x>' });
      assert.doesNotMatch(body, /<img/);
    }
  assert.equal(
    humanPath(embed('registration-form'), 'gr', { 'event-id': 'a~2026-11-22' }, 'pt'),
    '/f/gr/registration?event=a%7E2026-11-22&lang=pt',
  );
  assert.equal(
    humanPath(embed('newsletter-signup'), 'gr', { lists: 'a,b' }, 'el'),
    '/f/gr/newsletter?lists=a%2Cb&lang=el',
  );
  assert.equal(humanPath(embed('newsletter-archive'), 'gr', {}, 'el'), '/n/gr/newsletter?lang=el');
});
