import { defineElement } from '../core/define.ts';
import { KoinonProvider } from './provider.element.ts';

defineElement('koinon-provider', KoinonProvider);

export { KoinonProvider };
