import './clock.ts';
import './host.css';
import '@koinon/widgets/define';
import type { TestKoinon } from '@koinon/sdk/testing';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from 'virtual:koinon-elements';
import { clientIn, type Situation } from '../data.ts';
import { extractArgTypes, extractComponentDescription } from './element-docs.ts';
import { applyTheme } from './themes.ts';
import { globalTypes, initialGlobals, type HostGlobals } from './toolbar.ts';

setCustomElementsManifest(manifest);

/** The host page: what it says of language, direction, colour scheme, theme and room is all that a widget knows of it. */
const inHostPage: Decorator = (story, context) => {
  const { theme, scheme, lang, dir, width, latency } = {
    ...initialGlobals,
    ...context.globals,
  } as HostGlobals;
  applyTheme(theme);
  const client = clientOf(context.id, { latency, ...(context.parameters['koinon'] as Situation) });
  // A form that still sends when its story is left keeps what it sent under its own server's name, not under the next one's.
  const api = `https://${context.id}.example`;
  return html`<div class="host" lang=${lang} dir=${dir} data-scheme=${scheme} data-width=${width}>
    <div class="host-width">
      ${keyed(latency, html`<koinon-provider .api=${api} .client=${client}>${story()}</koinon-provider>`)}
    </div>
  </div>`;
};

/** One client for a story as long as it is shown: what a play function made of its server stays when the toolbar changes. */
const clients = new Map<string, TestKoinon>();

function clientOf(story: string, situation: Situation): TestKoinon {
  const key = `${story} ${situation.latency}`;
  const client = clients.get(key) ?? clientIn(situation);
  clients.set(key, client);
  return client;
}

/** What a form that was sent in one story has left in the tab is nothing that the next one knows of. */
function forgetForms(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('koinon:')) sessionStorage.removeItem(key);
}

const preview: Preview = {
  initialGlobals: { ...initialGlobals },
  globalTypes,
  decorators: [inHostPage],
  beforeEach: ({ id }) => {
    forgetForms();
    return () => {
      for (const key of clients.keys()) if (key.startsWith(`${id} `)) clients.delete(key);
    };
  },
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'none' },
    // What is wrong for some is wrong: the panel shows what the test command refuses.
    a11y: {
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      test: 'error',
    },
    docs: { extractArgTypes, extractComponentDescription, source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Event calendar',
          'Registration form',
          'Newsletter sign-up',
          'Newsletter archive',
          'Membership form',
          'Provider',
          'Embed builder',
        ],
      },
    },
  },
};

export default preview;
