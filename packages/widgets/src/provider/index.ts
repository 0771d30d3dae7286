import { defineElement, type Define } from '../core/define.ts';
import { KoinonProvider } from './provider.element.ts';

export { KoinonProvider };

/** Defines `koinon-provider` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineProvider: Define = registry => defineElement('koinon-provider', KoinonProvider, registry);
