import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { pluginZip } from '@koinon/wordpress';
import { BlockEditor } from './wordpress/editor.ts';
import { ensureWordPress } from './wordpress/find.ts';
import { embedVersion, EVENT, picture, startStage, type WordPressStage } from './wordpress/stage.ts';

// The plug-in in a real WordPress, from the upload of its zip to its removal. The tests follow one another on one site, as a
// site's life does.

const parts = ensureWordPress(console.log);
const plugin = fileURLToPath(new URL('../../wordpress/koinon', import.meta.url));
const missing = typeof parts === 'string' ? parts : undefined;
if (missing && process.env['CI']) throw new Error(missing);
const options = missing ? { skip: missing } : {};

let stage: WordPressStage;
let admin: Page;

before(async () => {
  if (typeof parts === 'string') return;
  stage = await startStage(parts);
  admin = await stage.signIn();
});
after(() => stage?.close());

const settingsPath = '/wp-admin/options-general.php?page=koinon';

async function saveSettings(values: Readonly<Record<string, string>>): Promise<void> {
  await admin.goto(stage.site.origin + settingsPath);
  for (const [name, value] of Object.entries(values)) {
    const field = admin.locator(`#koinon-${name}`);
    if (name === 'language') await field.selectOption(value);
    else await field.fill(value);
  }
  await Promise.all([admin.waitForURL(/settings-updated/), admin.locator('#submit').click()]);
}

/** What a field says about itself to those who hear the page. */
async function said(name: string): Promise<{ invalid: string | null; description: string }> {
  return admin.locator(`#koinon-${name}`).evaluate(field => ({
    invalid: field.getAttribute('aria-invalid'),
    description: (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent?.trim() ?? `no #${id}`)
      .join(' | '),
  }));
}

/** Tests can be run one by one: what those before would have brought about. */
async function ready(): Promise<void> {
  const { site, server } = stage;
  if (!existsSync(join(site.folder, 'wp-content/plugins/koinon'))) {
    cpSync(plugin, join(site.folder, 'wp-content/plugins/koinon'), { recursive: true });
    site.php('activate_plugin("koinon/koinon.php");');
  }
  await stage.list([site.origin]);
  await saveSettings({ server: server.url, network: 'gr', language: '', theme: '', version: 'v1' });
  assert.match(await status(), /koinon|works|λειτουργεί|funciona/i);
}

/** A page or post as somebody wrote it; gives its path. */
function write(content: string, author = 'staff', title = 'Σελίδα'): string {
  const made = stage.site.php(
    `$given = json_decode($argv[1], true);
     wp_set_current_user(get_user_by('login', $given['author'])->ID);
     kses_init();
     $id = wp_insert_post(wp_slash(array('post_title' => $given['title'], 'post_content' => $given['content'], 'post_status' => 'draft')), true);
     if (is_wp_error($id)) { echo $id->get_error_message(); exit(1); }
     kses_remove_filters();
     wp_update_post(array('ID' => $id, 'post_status' => 'publish'));
     echo '/?p=', $id;`,
    JSON.stringify({ author, title, content }),
  );
  return made.trim();
}

const status = () => admin.locator('.koinon-status').innerText();

test('the zip is uploaded and activated, and leads to its settings', options, async () => {
  const zip = join(stage.site.folder, '..', 'koinon.zip');
  writeFileSync(zip, pluginZip());
  await admin.goto(`${stage.site.origin}/wp-admin/plugin-install.php?tab=upload`);
  await admin.locator('#pluginzip').setInputFiles(zip);
  await admin.locator('#install-plugin-submit').click();
  await admin.locator('a.button-primary[href*="action=activate"]').click();
  await admin.locator('tr[data-plugin="koinon/koinon.php"] a[href*="page=koinon"]').click();
  await admin.locator('#koinon-server').waitFor();
  assert.equal(await admin.locator('h1').innerText(), 'Koinon');
  assert.equal(await admin.locator('.koinon-status').count(), 0);
});

test(
  'what cannot be used is said at its field and at the top, keeps what was typed, and changes nothing',
  options,
  async () => {
    await saveSettings({ server: '', network: '' });
    for (const name of ['server', 'network']) {
      const { invalid, description } = await said(name);
      assert.equal(invalid, 'true');
      assert.match(description, /^Enter .+ \| .+/);
      assert.equal(await admin.locator(`.notice-error a[href="#koinon-${name}"]`).count(), 1);
    }
    for (const server of ['http://network.example', 'https://network.example/wp']) {
      await saveSettings({ server, network: 'gr' });
      assert.match((await said('server')).description, /https:\/\//, server);
      assert.equal(await admin.locator('#koinon-server').inputValue(), server);
      assert.equal(stage.site.php('echo get_option("koinon_settings")["server"];'), '');
    }
    await admin.locator('.notice-error a[href="#koinon-server"]').click();
    assert.equal(await admin.evaluate(() => document.activeElement?.id), 'koinon-server');
  },
);

test('the test of the connection says what is wrong and what to do', options, async () => {
  const { server, other, site } = stage;
  await saveSettings({ server: 'http://127.0.0.1:9', network: 'gr' });
  assert.match(await status(), /cannot be reached/);
  await saveSettings({ server: other.origin, network: 'gr' });
  assert.match(await status(), /does not answer like Koinon[\s\S]+404/);
  await saveSettings({ server: server.url, network: 'nowhere' });
  assert.match(await status(), /no network of this name[\s\S]+“nowhere”/);
  await saveSettings({ server: server.url, network: 'gr' });
  assert.match(await status(), new RegExp(`not listed[\\s\\S]+koinon origins add gr ${site.origin}`));
  await picture(admin, 'settings-not-listed');
  await stage.list([site.origin]);
  await saveSettings({});
  assert.match(await status(), /The connection works/);
  assert.deepEqual(site.complaints(), []);
});

/** A widget's block: what it is called, what it is told in the inspector, how one sees that it works. */
interface Case {
  readonly name: string;
  readonly title: string;
  tell?(inspector: Locator): Promise<void>;
  readonly content: RegExp;
  works(page: Page): Promise<void>;
}

/** Where its focus goes is for the tests of the form itself. */
const formRefusesEmpty = async (page: Page) => {
  await page.locator('form button[type="submit"]').click();
  await page.locator('[part~="summary"]').first().waitFor();
};

const CASES: readonly Case[] = [
  {
    name: 'event-calendar',
    title: 'Koinon: event calendar',
    async tell(inspector) {
      await inspector.getByLabel('View').selectOption('month');
      await inspector.getByLabel('Week starts on').selectOption({ label: 'Sunday' });
      await inspector.getByLabel('Describe the events').check();
    },
    content: /<!-- wp:koinon\/event-calendar \{"view":"month","firstDay":"7","jsonLd":true\} \/-->/,
    async works(page) {
      const calendar = page.locator('koinon-event-calendar');
      await calendar.locator('[role="grid"], table').first().waitFor();
      await calendar.locator('.views button').first().click();
      await calendar.locator('li.row').first().waitFor();
      await page.locator('script[type="application/ld+json"]').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'registration-form',
    title: 'Koinon: event registration',
    async tell(inspector) {
      await inspector.getByLabel('Event', { exact: true }).fill(EVENT.id);
    },
    content: /<!-- wp:koinon\/registration-form \{"eventId":"wp-workshop"\} \/-->/,
    async works(page) {
      await formRefusesEmpty(page);
      await page.locator('input[name="name"]').fill('Ελένη Παπαδοπούλου');
      await page.locator('input[name="email"]').fill('eleni@dimos.example');
      await page.locator('input[name="privacy"]').check();
      stage.later();
      await page.locator('form button[type="submit"]').click();
      await page.locator('koinon-registration-form').getByText('eleni@dimos.example').first().waitFor();
      const mails = () => stage.mailbox.entries.filter(({ to }) => to === 'eleni@dimos.example');
      for (let tries = 0; tries < 200 && mails().length === 0; tries += 1)
        await page.evaluate(() => fetch(location.href));
      assert.match(mails()[0]?.subject ?? 'no mail', /Εργαστήριο για ιστότοπους|Workshop about websites/);
    },
  },
  {
    name: 'membership-form',
    title: 'Koinon: join the network',
    content: /<!-- wp:koinon\/membership-form \/-->/,
    works: formRefusesEmpty,
  },
  {
    name: 'newsletter-signup',
    title: 'Koinon: newsletter sign-up',
    content: /<!-- wp:koinon\/newsletter-signup \/-->/,
    works: formRefusesEmpty,
  },
  {
    name: 'newsletter-archive',
    title: 'Koinon: past newsletters',
    async tell(inspector) {
      await inspector.getByLabel('Shown at a time').fill('3');
    },
    content: /<!-- wp:koinon\/newsletter-archive \{"limit":"3"\} \/-->/,
    async works(page) {
      await page.locator('koinon-newsletter-archive li.issue a').nth(2).waitFor();
      assert.equal(await page.locator('koinon-newsletter-archive li.issue').count(), 3);
    },
  },
  {
    name: 'story-submission',
    title: 'Koinon: tell a story',
    content: /<!-- wp:koinon\/story-submission \/-->/,
    async works(page) {
      const form = page.locator('koinon-story-submission');
      await form.locator('input, textarea').first().waitFor();
      await formRefusesEmpty(page);
    },
  },
  {
    name: 'story-gallery',
    title: 'Koinon: stories',
    async tell(inspector) {
      await inspector.getByLabel('Shown at a time').fill('2');
      await inspector.getByLabel('Filters for visitors').fill('type,year');
    },
    content: /<!-- wp:koinon\/story-gallery \{"limit":"2","facets":"type,year"\} \/-->/,
    async works(page) {
      const gallery = page.locator('koinon-story-gallery');
      await gallery.locator('li.card').nth(1).waitFor();
      assert.equal(await gallery.locator('li.card').count(), 2);
      await gallery.locator('li.card .link').first().click();
      await gallery.locator('.story p').first().waitFor();
    },
  },
];

/** What a widget must leave as it is on a page of the theme's. */
const host = (page: Page) =>
  page.evaluate(() => {
    const styles = (element: Element) => {
      const all = getComputedStyle(element);
      return Object.fromEntries(
        // What follows from where the page's own text ends up.
        [...all]
          .filter(
            name => !/^(width|height|inline-size|block-size|perspective-origin|transform-origin)$/.test(name),
          )
          .map(name => [name, all.getPropertyValue(name)]),
      );
    };
    return {
      title: document.title.replace(/^[^–]*/, ''),
      cookies: document.cookie,
      storage: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
      // Lit counts its copies on a page; every page with Lit has these.
      globals: Object.keys(window)
        .filter(name => !/^\d+$|^(lit|reactiveElement)[A-Z]\w+$/.test(name))
        .sort(),
      styles: ['body', 'h1', 'main p', 'a'].map(selector => {
        const found = document.querySelector(selector);
        return found && styles(found);
      }),
    };
  });

test(
  'Twenty Twenty-Three: every block is added in the editor, seen there in a frame, saved, and works for a visitor',
  options,
  async t => {
    await ready();
    const { site } = stage;
    const editor = new BlockEditor(admin, site);
    await editor.open('Σελίδα');
    const plain = await stage.visit(await editor.publish());
    const before = await host(plain.page);
    for (const one of CASES)
      await t.test(one.name, async () => {
        await editor.open('Σελίδα');
        const block = await editor.insert(one.title);
        const inspector = await editor.inspector();
        if (one.tell) await one.tell(inspector);
        assert.match(await editor.content(), one.content);
        await editor.frame(block).locator(`koinon-${one.name}:defined`).waitFor();
        await admin.waitForFunction(() => {
          const shown = document.querySelector('.koinon-preview iframe');
          return shown instanceof HTMLIFrameElement && shown.height !== '320';
        });
        await picture(admin, `editor-${one.name}`);
        const { page, seen } = await stage.visit(await editor.publish());
        await page.locator(`koinon-${one.name}:defined`).waitFor();
        assert.deepEqual(await host(page), before);
        await one.works(page);
        // What somebody types is kept in the tab until it has been sent.
        assert.deepEqual({ ...(await host(page)), storage: [] }, before);
        assert.deepEqual(seen.problems, []);
        assert.deepEqual(
          (await page.context().cookies()).map(({ name }) => name),
          [],
        );
        assert.deepEqual(
          seen.requests.filter(url => ![site.origin, stage.server.url].includes(new URL(url).origin)),
          [],
        );
        assert.equal(await page.locator(`script[src="${stage.server.url}/embed/v1/koinon.js"]`).count(), 1);
        await picture(page, `page-${one.name}`);
        await picture(page, `page-${one.name}`, 320);
        await page.context().close();
      });
    assert.equal(
      plain.seen.requests.some(url => url.startsWith(stage.server.url)),
      false,
    );
    await plain.page.context().close();
    assert.deepEqual(site.complaints(), []);
  },
);

test(
  'a page with several widgets loads one script; one without loads none; feeds have links',
  options,
  async () => {
    await ready();
    const { site, server } = stage;
    const path = write(
      '<p>Before</p>\n[koinon_event_calendar view="month" first_day="7" json_ld]\n\n[koinon_newsletter_signup lang=pt]<p>Γράψτε μας</p>[/koinon_newsletter_signup]\n\n<!-- wp:koinon/newsletter-archive {"limit":"2","align":"wide"} /-->',
    );
    const { page, seen } = await stage.visit(path);
    await page.locator('koinon-newsletter-archive li.issue').nth(1).waitFor();
    await page.locator('koinon-newsletter-signup form').waitFor();
    assert.equal(await page.locator(`script[type="module"][src^="${server.url}"]`).count(), 1);
    assert.deepEqual(
      await page
        .locator('script[type="module"]')
        .evaluateAll(scripts =>
          scripts.map(script =>
            Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])),
          ),
        ),
      [
        {
          type: 'module',
          src: `${server.url}/embed/v1/koinon.js`,
          id: 'koinon-js-module',
          'data-network': 'gr',
        },
      ],
    );
    assert.equal(await page.locator('koinon-event-calendar').getAttribute('first-day'), '7');
    assert.equal(await page.locator('koinon-event-calendar').getAttribute('json-ld'), '');
    assert.equal(await page.locator('koinon-newsletter-signup').getAttribute('lang'), 'pt');
    assert.match(await page.locator('koinon-newsletter-signup').innerHTML(), /<p>Γράψτε μας<\/p>/);
    assert.equal(
      await page.locator('.wp-block-koinon-newsletter-archive.alignwide > koinon-newsletter-archive').count(),
      1,
    );
    assert.deepEqual(seen.problems, []);
    await page.context().close();
    const html = await (await fetch(site.origin + path)).text();
    assert.match(html, new RegExp(`<koinon-event-calendar [^>]*><p><a href="${server.url}/e/gr\\?lang=en">`));
    assert.doesNotMatch(await (await fetch(`${site.origin}/?p=1`)).text(), /koinon/i);
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    assert.match(feed, /\/e\/gr/);
    assert.doesNotMatch(feed, /<koinon-|koinon\.js/);
  },
);

test('a contributor’s shortcodes and blocks work and can inject nothing', options, async () => {
  await ready();
  const { site, server } = stage;
  site.php(
    'if (!get_user_by("login", "guest")) wp_insert_user(array("user_login" => "guest", "user_pass" => "guest guest guest", "role" => "contributor"));',
  );
  const attacks = [
    '[koinon_newsletter_archive limit="3" onclick="hit()" onmouseover=hit() style="color:red" api="https://evil.example" data-api="https://evil.example" src="https://evil.example/x.js" class="x" id="y"]',
    '[koinon_newsletter_archive list="x&quot; onclick=&quot;hit()" lang="el&quot;><img src=x onerror=hit()>"]',
    '[koinon_newsletter_archive list=\'x" onfocus="hit()\' heading_level=\'2" autofocus onfocus="hit()\']',
    '[koinon_event_calendar href_template="javascript:hit()" filters="</koinon-event-calendar><script>hit()</script>" url_state="x y"]',
    '[koinon_event_calendar network="../../evil" time_zone="Europe/Athens&quot; onclick=&quot;hit()"]',
    '[koinon_newsletter_signup]<img src=/wp-admin/images/w-logo-blue.png onerror=hit()><script>hit()</script><a href="javascript:hit()">x</a><iframe srcdoc="<script>parent.hit()</script>"></iframe>[/koinon_newsletter_signup]',
    '[koinon_newsletter_signup]<form action="https://evil.example"><button formaction="javascript:hit()">x</button></form>[/koinon_newsletter_signup]',
    '<a title="[koinon_newsletter_archive list=\'&quot; onclick=hit() &quot;\']">x</a>',
    '<!-- wp:koinon/newsletter-archive {"limit":"3\\u0022 onclick=\\u0022hit()","list":"\\u003cscript\\u003ehit()\\u003c/script\\u003e","className":"x\\u0022 onclick=\\u0022hit()","api":"https://evil.example"} /-->',
    '<!-- wp:koinon/event-calendar {"view":["month"],"jsonLd":"onclick=hit()","hrefTemplate":{"a":"b"},"align":"full\\u0022 onclick=\\u0022hit()"} /-->',
    '<koinon-event-calendar api="https://evil.example" onclick="hit()"></koinon-event-calendar><div data-koinon="event-calendar" data-api="https://evil.example" data-onclick="hit()"></div>',
  ];
  const path = write(attacks.join('\n\n'), 'guest');
  const { page, seen } = await stage.visit(path, {});
  await page.locator('koinon-newsletter-archive li.issue').first().waitFor();
  await page.locator('koinon-newsletter-signup form').first().waitFor();
  const found = await page.locator('main').evaluate(main =>
    [main, ...main.querySelectorAll('*')].flatMap(element =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            (/^on|^style$|^srcdoc$|^(data-)?api$|action$/i.test(name) &&
              element.closest('.entry-content *') &&
              // What somebody wrote by hand, and the loader passes over.
              !element.matches('[data-koinon]')) ||
            /javascript:/i.test(value),
        )
        .map(({ name, value }) => `${element.localName} ${name}=${value}`),
    ),
  );
  assert.deepEqual(found, []);
  assert.deepEqual(
    await page
      .locator('main')
      .locator('script:not([type="application/ld+json"]), iframe, object, embed')
      .evaluateAll(all => all.map(({ outerHTML }) => outerHTML)),
    [],
  );
  for (const element of await page
    .locator('main')
    .locator('koinon-event-calendar, koinon-newsletter-archive, koinon-newsletter-signup')
    .all())
    await element.dispatchEvent('click');
  assert.equal(await page.evaluate(() => 'hit' in window), false);
  assert.equal(
    seen.requests.some(url => url.includes('evil')),
    false,
  );
  assert.deepEqual(
    seen.problems.filter(problem => !/KOINON-/.test(problem)),
    [],
  );
  await page.context().close();
  assert.deepEqual(site.complaints(), []);
  assert.equal(server.url, site.php('echo get_option("koinon_settings")["server"];'));
});

const scriptTags = async (path: string): Promise<string[]> =>
  [
    ...(await (await fetch(stage.site.origin + path)).text()).matchAll(/<script[^>]*type="module"[^>]*>/g),
  ].map(([tag]) => tag.split(/\s+/).sort().join(' '));

test('where WordPress has script modules, the same tag is written through them', options, async () => {
  await ready();
  const { site } = stage;
  const path = write('[koinon_newsletter_signup][koinon_newsletter_archive]');
  const before = await scriptTags(path);
  assert.equal(before.length, 1);
  const polyfill = join(site.folder, 'wp-content/mu-plugins/script-modules.php');
  cpSync(fileURLToPath(new URL('./wordpress/script-modules.php', import.meta.url)), polyfill);
  try {
    assert.deepEqual(await scriptTags(path), before);
  } finally {
    rmSync(polyfill);
  }
});

test(
  'a pinned version: one file for each tag with its hash; without the right hash nothing runs and the link is there',
  options,
  async () => {
    await ready();
    const { site, server } = stage;
    await saveSettings({ version: '9.9.9' });
    assert.match((await said('version')).description, /could not be pinned.+9\.9\.9/);
    assert.equal(await admin.locator('#koinon-version').inputValue(), '9.9.9');
    assert.equal(site.php('echo get_option("koinon_settings")["version"];'), 'v1');
    await saveSettings({ version: embedVersion, theme: 'govgr' });
    assert.equal((await said('version')).invalid, null);
    const path = write('[koinon_event_calendar][koinon_newsletter_archive limit="2"]');
    const { page, seen } = await stage.visit(path);
    await page.locator('koinon-newsletter-archive li.issue').first().waitFor();
    await page.locator('koinon-event-calendar li.row').first().waitFor();
    const scripts = await page.locator('script[type="module"]').evaluateAll(all =>
      all.map(one => ({
        src: one.getAttribute('src'),
        pinned: /^sha384-/.test(one.getAttribute('integrity') ?? '') && one.hasAttribute('crossorigin'),
        network: one.getAttribute('data-network'),
      })),
    );
    assert.deepEqual(
      scripts.sort((a, b) => String(a.src).localeCompare(String(b.src))),
      ['event-calendar', 'newsletter-archive', 'registration-form'].map(name => ({
        src: `${server.url}/embed/${embedVersion}/koinon-${name}.js`,
        pinned: true,
        network: 'gr',
      })),
    );
    const theme = page.locator('link[rel="stylesheet"]#koinon-theme-css');
    assert.equal(await theme.getAttribute('href'), `${server.url}/embed/${embedVersion}/themes/govgr.css`);
    assert.match((await theme.getAttribute('integrity')) ?? '', /^sha384-/);
    assert.deepEqual(seen.problems, []);
    await page.context().close();
    site.php(
      '$s = get_option("koinon_settings"); $s["integrity"]["koinon-newsletter-archive.js"] = "sha384-" . base64_encode(str_repeat("x", 48)); unset($s["integrity"]["koinon-event-calendar.js"]); update_option("koinon_settings", $s);',
    );
    const refused = await stage.visit(path);
    await refused.page
      .locator('koinon-newsletter-archive')
      .getByRole('link', { name: 'Past issues of the newsletter' })
      .waitFor();
    assert.equal(
      await refused.page.evaluate(() => customElements.get('koinon-newsletter-archive')),
      undefined,
    );
    assert.equal(await refused.page.locator('koinon-event-calendar').count(), 0);
    assert.equal(await refused.page.getByRole('link', { name: 'See all events of the network' }).count(), 1);
    await refused.page.context().close();
    const archive = 'get_option("koinon_settings")["integrity"]["koinon-newsletter-archive.js"]';
    await saveSettings({ language: 'el' });
    assert.match(site.php(`echo ${archive};`), /^sha384-(?!eHh4)/, 'a hash was missing: all are asked for');
    site.php(
      '$s = get_option("koinon_settings"); $s["integrity"]["koinon-newsletter-archive.js"] = "sha384-eHh4"; unset($s["integrity"]["themes/govuk.css"]); update_option("koinon_settings", $s);',
    );
    await saveSettings({ language: '', theme: 'govuk' });
    assert.equal(
      site.php(`echo ${archive};`),
      'sha384-eHh4',
      'what is pinned stays, whatever the server says now',
    );
    assert.match((await said('theme')).description, /no theme of this name/, 'none without a hash');
    await saveSettings({ version: 'v1', theme: 'no-such-theme' });
    assert.match((await said('theme')).description, /no theme of this name/);
    assert.deepEqual(site.complaints(), []);
  },
);

test('whoever may edit reads what is missing, visitors do not', options, async () => {
  await ready();
  const { site } = stage;
  const path = write('[koinon_registration_form][koinon_newsletter_archive limit="many"]');
  await admin.goto(site.origin + path);
  assert.match(
    await admin.locator('main').innerText(),
    /still needed here: event-id[\s\S]+for limit cannot be used/,
  );
  const { page } = await stage.visit(path);
  assert.doesNotMatch(await page.locator('main').innerText(), /Koinon:/);
  assert.equal(await page.locator('main a[href*="/e/gr"]').count(), 1);
  await page.context().close();
});

test(
  'without settings the editor says so and leads to them, and visitors see nothing; unlisted, it says why there is no preview',
  options,
  async () => {
    await ready();
    const { site } = stage;
    const kept = site.php('echo json_encode(get_option("koinon_settings"));');
    const editor = new BlockEditor(admin, site);
    site.php('update_option("koinon_status", array("state" => "not-listed", "origins" => array("x")));');
    await editor.open('Σελίδα');
    const block = await editor.insert('Koinon: event calendar');
    await block.getByText('has not listed this site').waitFor();
    site.php('delete_option("koinon_settings"); delete_option("koinon_status");');
    await editor.open('Σελίδα');
    await editor.insert('Koinon: event calendar');
    await block.getByText('does not know your network yet').waitFor();
    assert.match(
      (await block.getByRole('link', { name: 'Open the settings' }).getAttribute('href')) ?? '',
      /page=koinon$/,
    );
    const path = write('<p>Before</p>[koinon_event_calendar]<!-- wp:koinon/newsletter-signup /-->');
    const { page, seen } = await stage.visit(path);
    assert.equal((await page.locator('.entry-content').innerText()).trim(), 'Before');
    assert.equal(await page.locator('script[type="module"]').count(), 0);
    assert.deepEqual(seen.problems, []);
    await page.context().close();
    site.php('update_option("koinon_settings", json_decode($argv[1], true));', kept);
    assert.deepEqual(site.complaints(), []);
  },
);

test(
  'a link to an event on a line of its own becomes a frame that is as high as its form',
  options,
  async () => {
    await ready();
    const { site, server } = stage;
    const link = `${server.url}/e/gr/${EVENT.slug}`;
    const editor = new BlockEditor(admin, site);
    await editor.open('Σελίδα');
    // This version makes blocks of pasted links only where they are https.
    await admin.evaluate(
      `wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/embed', { url: ${JSON.stringify(link)} }))`,
    );
    await admin
      .frameLocator('.wp-block-embed iframe')
      .frameLocator('iframe')
      .locator('koinon-registration-form:defined')
      .waitFor();
    for (const path of [await editor.publish(), write(`<p>Before</p>\n\n${link}\n\n<p>After</p>`)]) {
      const { page, seen } = await stage.visit(path);
      const frame = page.frameLocator(`iframe[src^="${server.url}/w/gr/registration-form"]`);
      await frame.locator('koinon-registration-form:defined form').waitFor();
      assert.equal(
        await page.locator(`script[type="module"][src="${server.url}/embed/v1/frame.js"]`).count(),
        1,
      );
      const shown = page.locator('main iframe');
      assert.match((await shown.getAttribute('src')) ?? '', /[?&]lang=en$/);
      assert.equal(await shown.evaluate(found => getComputedStyle(found).borderTopWidth), '0px');
      const inside = await frame.locator('body').evaluate(body => body.scrollHeight);
      await page.waitForFunction(height => {
        const found = document.querySelector('main iframe');
        return found instanceof HTMLElement && found.offsetHeight !== 640 && found.offsetHeight >= height;
      }, inside);
      assert.deepEqual(seen.problems, []);
      await picture(page, 'page-link');
      await page.context().close();
    }
    assert.deepEqual(site.complaints(), []);
  },
);

test(
  'of what the server answers about a link its frame is taken and nothing else: no script of an answer runs',
  options,
  async () => {
    await ready();
    const { site, server } = stage;
    const taken = (html: string, url = `${server.url}/e/gr`): unknown =>
      JSON.parse(
        site.php(
          `$given = json_decode($argv[1], true);
           $ask = array('oembed_dataparse' => (object) array('type' => 'photo'), 'embed_oembed_html' => array());
           foreach ($ask as $filter => $more) $told[] = apply_filters($filter, $given['html'], ...('oembed_dataparse' === $filter ? array($more, $given['url']) : array($given['url'], $more, 0)));
           echo json_encode($told);`,
          JSON.stringify({ html, url }),
        ),
      );
    const src = `${server.url}/w/gr/event-calendar?lang=el&amp;view=month`;
    const frame = `<iframe src="${src}" title="&quot;A&quot; &lt;b&gt;" width="100%" height="640" frameborder="0" loading="lazy" allow="" referrerpolicy="strict-origin"></iframe>`;
    const shown = frame.replace(' frameborder="0"', '').replace('<iframe', '<iframe frameborder="0"');
    assert.deepEqual(taken(frame), [shown, shown]);
    assert.deepEqual(
      taken(
        `<script>hit()</script>${frame.replace(' src', ' onload="hit()" srcdoc="<script>hit()</script>" style="position:fixed" src').replaceAll('<script>hit()</script>"', '&lt;script&gt;hit()&lt;/script&gt;"')}<img src="x" onerror="hit()">`,
      ),
      [shown, shown],
    );
    const link = `<a href="${server.url}/e/gr">${server.url}/e/gr</a>`;
    for (const html of [
      '<script>hit()</script>',
      '<iframe src="javascript:hit()"></iframe>',
      `<iframe src="https://other.example/w/" title='src="${src}"'></iframe>`,
      `<iframe srcdoc="x"></iframe>`,
    ])
      assert.deepEqual(taken(html), [false, link], html);
    for (const url of [`${server.url.toUpperCase()}/e/gr`, `https://other.example/?${server.url}/e/gr`])
      assert.doesNotMatch(JSON.stringify(taken('<script>hit()</script>', url)), /script/, url);
    const others = '<blockquote>x</blockquote>';
    assert.deepEqual(
      taken(others, 'https://other.example/1'),
      [others, others],
      'others are not ours to judge',
    );
    assert.deepEqual(site.complaints(), []);
  },
);

const LANGUAGES = {
  el: {
    lang: 'el',
    server: 'Διεύθυνση διακομιστή',
    works: 'Η σύνδεση λειτουργεί.',
    title: 'Koinon: ημερολόγιο εκδηλώσεων',
    label: 'Προβολή',
    month: 'Μήνας',
    panel: 'Γλώσσα και δίκτυο',
    link: 'Δείτε όλες τις εκδηλώσεις του δικτύου',
  },
  pt_PT: {
    lang: 'pt',
    server: 'Endereço do servidor',
    works: 'A ligação funciona.',
    title: 'Koinon: calendário de eventos',
    label: 'Vista',
    month: 'Mês',
    panel: 'Língua e rede',
    link: 'Ver todos os eventos da rede',
  },
} as const;

for (const [locale, words] of Object.entries(LANGUAGES))
  test(`${locale}: settings, editor and pages speak it`, options, async () => {
    await ready();
    const { site, server } = stage;
    site.php('update_option("WPLANG", $argv[1]);', locale);
    try {
      await saveSettings({});
      assert.equal(await admin.locator('label[for="koinon-server"]').innerText(), words.server);
      assert.match(await status(), new RegExp(words.works));
      await picture(admin, `settings-${locale}`);
      await picture(admin, `settings-${locale}`, 320);
      const editor = new BlockEditor(admin, site);
      await editor.open('Σελίδα');
      const block = await editor.insert(words.title);
      const inspector = await editor.inspector();
      await inspector.getByLabel(words.label).selectOption({ label: words.month });
      await inspector.getByText(words.panel).waitFor();
      await editor.frame(block).locator('koinon-event-calendar:defined[view="month"] .views').waitFor();
      assert.match(
        (await block.locator('iframe').getAttribute('src')) ?? '',
        new RegExp(`lang=${words.lang}`),
      );
      await picture(admin, `editor-${locale}`);
      const path = await editor.publish();
      const html = await (await fetch(site.origin + path)).text();
      assert.match(
        html,
        new RegExp(
          `<koinon-event-calendar view="month"><p><a href="${server.url}/e/gr\\?lang=${words.lang}">${words.link}`,
        ),
      );
      const { page } = await stage.visit(path);
      await page
        .locator('koinon-event-calendar')
        .getByRole('button', { name: words.month })
        .first()
        .waitFor();
      await picture(page, `page-${locale}`);
      await picture(page, `page-${locale}`, 320);
      await page.context().close();
    } finally {
      site.php('update_option("WPLANG", "");');
    }
    assert.deepEqual(site.complaints(), []);
  });

test(
  'deactivated, pages show what is written and nothing breaks; deleted, nothing of it is left',
  options,
  async () => {
    await ready();
    const { site } = stage;
    const path = write(
      '<p>Before</p>[koinon_event_calendar view="month"]<!-- wp:koinon/newsletter-signup {"lists":"a"} /--><p>After</p>',
    );
    const row = admin.locator('tr[data-plugin="koinon/koinon.php"]');
    await admin.goto(`${site.origin}/wp-admin/plugins.php`);
    await row.locator('a[href*="action=deactivate"]').click();
    await row.locator('a[href*="action=activate"]').waitFor();
    const { page, seen } = await stage.visit(path);
    assert.match(
      await page.locator('.entry-content').innerText(),
      /^Before\s+\[koinon_event_calendar view=.month.\]\s+After$/,
    );
    assert.deepEqual(seen.problems, []);
    await page.context().close();
    assert.match(site.php('echo json_encode(get_option("koinon_settings"));'), /"network":"gr"/);
    admin.once('dialog', dialog => void dialog.accept());
    await row.locator('a.delete').click();
    await admin.locator('#koinon-deleted').waitFor();
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/koinon')), false);
    assert.equal(
      site.php(
        'global $wpdb; echo implode(" ", $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%koinon%\' AND option_name NOT LIKE \'\\_%transient%update%\'"));',
      ),
      '',
    );
    assert.equal(
      site.php(
        'global $wpdb; echo $wpdb->get_var("SELECT count(*) FROM $wpdb->usermeta WHERE meta_key LIKE \'%koinon%\'");',
      ),
      '0',
    );
    assert.deepEqual(site.complaints(), []);
  },
);
