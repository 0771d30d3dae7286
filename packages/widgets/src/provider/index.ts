export { KoinonProvider } from './provider.element.ts';
