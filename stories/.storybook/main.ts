import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';
import { elementsPlugin } from './elements-plugin.ts';

// Nothing here asks another machine: no telemetry, no release notes, no fonts from elsewhere.
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: vite => ({
    ...vite,
    // The packages' sources, as everywhere in this repository: nothing has to be built first.
    resolve: {
      ...vite.resolve,
      conditions: ['koinon:source', ...(vite.resolve?.conditions ?? defaultClientConditions)],
    },
    plugins: [...(vite.plugins ?? []), elementsPlugin()],
  }),
};

export default config;
