// The ways onto a page: a whole site's settings on the script, and tags that editors let through.
import { EMBEDS, findEmbed } from '@koinon/contract/embeds';
import { placeholderMarkup } from '@koinon/contract/embeds/markup';
import type { ConformPage, TagUnderTest } from '../types.ts';

const ONLY_EMBEDS = EMBEDS.map(({ tag }) => tag);

/** `data-api`, `data-network` and `data-lang` on the scripts, and nothing on the tag. */
function siteSettings(name: string, files: (tag: TagUnderTest) => readonly string[]): ConformPage {
  return {
    group: 10,
    name,
    compose(at, tag) {
      const { base, id } = at.fault({ mode: 'none' });
      const attributes = `data-api="${base}" data-network="gr" data-lang="el"`;
      return {
        csp: at.csp({ 'connect-src': [at.faults] }),
        lang: '',
        body:
          tag.markup({ network: undefined, lang: undefined }) +
          files(tag)
            .map(file => at.script(`v1/${file}`, attributes))
            .join(''),
        data: { fault: id },
      };
    },
    async act(tools, element) {
      await tools.works(tools, element);
      tools.note('fault', tools.data['fault']);
    },
    judge: (report, at) =>
      at.passed(String(report.notes['fault'])).length > 0 ? [] : ['data-api was not asked'],
  };
}

export const waysIn: readonly ConformPage[] = [
  siteSettings('settings of the site on the loader', () => ['koinon.js']),
  siteSettings('settings of the site on one-tag files', ({ files }) => files),
  {
    group: 10,
    name: 'placeholder <div data-koinon>',
    tags: ONLY_EMBEDS,
    compose(at, { tag, markup }) {
      const embed = findEmbed(tag);
      const [, attributes = '', inner = ''] = /^<[\w-]+((?:\s[^>]*)?)>([^]*)<\/[\w-]+>$/.exec(markup()) ?? [];
      const options = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const div = embed ? placeholderMarkup(embed, options, inner) : '';
      return {
        csp: at.csp(),
        // What an editor's writer could add: none of it may become an attribute.
        body:
          div.replace('<div ', '<div data-api="https://stranger.example" data-onclick="alert(1)" ') +
          at.script(),
      };
    },
    async act(tools, element) {
      const names = element.getAttributeNames().filter(name => /^(on|api$|data-)/.test(name));
      tools.same('attributes that nobody may give', names, []);
      await tools.works(tools, element);
    },
  },
];
