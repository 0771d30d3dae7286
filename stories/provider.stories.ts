import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@koinon/widgets/provider/define';

const meta: Meta = { title: 'Provider', component: 'koinon-provider' };
export default meta;

export const Nothing: StoryObj = {
  render: () => html`<koinon-provider api="https://network.example">x</koinon-provider>`,
};
