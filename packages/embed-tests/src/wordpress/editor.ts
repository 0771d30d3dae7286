import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { WordPressSite } from './site.ts';

/** The block editor, as far as a page needs it. */
export class BlockEditor {
  readonly page: Page;
  readonly #site: WordPressSite;

  constructor(page: Page, site: WordPressSite) {
    this.page = page;
    this.#site = site;
  }

  /** A new page with a title and a paragraph, its welcome closed. */
  async open(title: string, kind: 'page' | 'post' = 'page'): Promise<void> {
    await this.page.goto(`${this.#site.origin}/wp-admin/post-new.php?post_type=${kind}`);
    await this.page.waitForFunction(
      () => 'wp' in window && document.querySelector('.editor-post-title__input'),
    );
    await this.page.evaluate(
      `wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`,
    );
    await this.title.fill(title);
    await this.title.press('Enter');
    await this.page.keyboard.type('Before the widget.');
  }

  get title(): Locator {
    return this.page.locator('.editor-post-title__input');
  }

  /** Adds a block as people do, by its name in the inserter. */
  async insert(name: string): Promise<Locator> {
    await this.page.locator('.edit-post-header-toolbar__inserter-toggle').click();
    await this.page.locator('.block-editor-inserter__search input').fill(name);
    await this.page.locator('.block-editor-block-types-list__item', { hasText: name }).click();
    await this.page.locator('.edit-post-header-toolbar__inserter-toggle').click();
    return this.page.locator('.block-editor-block-list__layout > [data-type^="koinon/"]').last();
  }

  /** The settings of the chosen block. */
  async inspector(): Promise<Locator> {
    const inspector = this.page.locator('.block-editor-block-inspector');
    if (!(await inspector.isVisible()))
      await this.page
        .locator(
          '.edit-post-header__settings [aria-controls="edit-post:block"], .interface-pinned-items button',
        )
        .first()
        .click();
    return inspector;
  }

  /** Publishes, and gives the page's address. */
  async publish(): Promise<string> {
    await this.page.locator('.editor-post-publish-panel__toggle').click();
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await this.page.locator('.post-publish-panel__postpublish').waitFor();
    const link = await this.page.evaluate(`wp.data.select('core/editor').getPermalink()`);
    return new URL(String(link)).href.replace(this.#site.origin, '');
  }

  /** What is written down for the page. */
  content(): Promise<string> {
    return this.page.evaluate(`wp.data.select('core/editor').getEditedPostContent()`);
  }

  /** The framed page in a block. */
  frame(block: Locator): FrameLocator {
    return block.frameLocator('iframe');
  }
}
