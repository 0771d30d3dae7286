// Group 4, first part: several copies of Koinon on one page, and a tag that is somebody else's.
import { EMBEDS } from '@koinon/contract/embeds';
import type { ConformPage } from '../types.ts';

/** The first copy that came has the tag; and it works. */
const works: NonNullable<ConformPage['act']> = async (tools, element) => {
  const version = Reflect.get(element.constructor, 'version');
  const wanted = tools.data['version'] ?? '';
  if (wanted.split(' ').every(one => one !== version))
    tools.fail(`version ${String(version)} instead of ${wanted}`);
  await tools.works(tools, element);
};

const copies = (
  name: string,
  files: (tag: readonly string[], older: string) => readonly string[],
  version?: 'older' | 'newer',
): ConformPage => ({
  group: 4,
  name,
  compose(at, tag) {
    const [older, newer] = [at.older, at.version];
    return {
      csp: at.csp(),
      body:
        tag.markup() +
        files(tag.files, older)
          .map(file => at.script(file))
          .join(''),
      // Two loaders race for what a tag needs: whichever has it first.
      data: { version: version === 'older' ? older : version === 'newer' ? newer : `${older} ${newer}` },
    };
  },
  act: works,
});

const own = (folder: string, files: readonly string[]) => files.map(file => `${folder}/${file}`);

export const versions: readonly ConformPage[] = [
  copies('two versions of the loader, the newer first', (_, older) => ['v1/koinon.js', `${older}/koinon.js`]),
  copies('two versions of the loader, the older first', (_, older) => [`${older}/koinon.js`, 'v1/koinon.js']),
  copies(
    'two versions of a one-tag file, the newer first',
    (files, older) => [...own('v1', files), ...own(older, files)],
    'newer',
  ),
  copies(
    'two versions of a one-tag file, the older first',
    (files, older) => [...own(older, files), ...own('v1', files)],
    'older',
  ),
  copies(
    'an older one-tag file, then the loader',
    (files, older) => [...own(older, files), 'v1/koinon.js'],
    'older',
  ),
  copies('the loader twice at one address', () => ['v1/koinon.js', 'v1/koinon.js'], 'newer'),
  {
    group: 4,
    name: 'the tag is taken by a stranger before',
    // What is inside of a provider works without it.
    tags: EMBEDS.map(({ tag }) => tag),
    compose: (at, tag) => ({
      csp: at.csp(),
      head: `<script src="${at.file('stranger.js', `customElements.define('${tag.tag}', class extends HTMLElement { connectedCallback() { this.title = 'stranger'; } });`)}"></script>`,
      body: `${tag.markup()}<div id="other"></div>${at.script()}`,
    }),
    stays: 'fallback',
    async act(tools, element) {
      tools.same('the stranger', element.title, 'stranger');
      tools.same('a shadow root', element.shadowRoot, null);
      // And another tag of ours, added now, is ours.
      const other =
        tools.tag === 'koinon-event-calendar' ? 'koinon-newsletter-archive' : 'koinon-event-calendar';
      const added = document.createElement(other);
      added.setAttribute('network', 'gr');
      tools.one('#other').append(added);
      await tools.until(`<${other}>`, () => tools.all('li a, li button', added)[0]);
    },
  },
  {
    group: 4,
    name: 'a stranger takes the tag while ours is on its way',
    compose: (at, tag) => ({
      csp: at.csp(),
      body: `${tag.markup()}${at.script()}<script type="module" src="${at.file('late.js', `try { customElements.define('${tag.tag}', class extends HTMLElement {}); } catch {}`)}"></script>`,
    }),
    stays: 'nothing checked',
    async act(tools, element) {
      await tools.until('one of both', () => customElements.get(tools.tag));
      const ctor = customElements.get(tools.tag);
      if (ctor && 'version' in ctor) await tools.shows(tools, element);
    },
  },
];
