import './clock.ts';
import './host.css';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from 'virtual:koinon-elements';
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
  return html`<div
    class="host"
    lang=${lang}
    dir=${dir}
    data-scheme=${scheme}
    data-width=${width}
    data-testid="host"
  >
    <div class="host-width">${keyed(latency, story())}</div>
  </div>`;
};

const preview: Preview = {
  initialGlobals: { ...initialGlobals },
  globalTypes,
  decorators: [inHostPage],
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
    options: { storySort: { order: ['Event calendar', 'Provider'] } },
  },
};

export default preview;
