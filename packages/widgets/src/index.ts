/**
 * Koinon's Web Components: the classes, without defining a tag. `@koinon/widgets/define` defines them all,
 * `@koinon/widgets/<widget>/define` one.
 *
 * @packageDocumentation
 */
export { setWords, type OwnWords } from '@koinon/i18n';
export { provideClient, type KoinonClient } from './core/client.ts';
export { defineElement, type Define } from './core/define.ts';
export { KoinonErrorEvent } from './core/events.ts';
export { VERSION } from './core/version.ts';
export * from './event-calendar/index.ts';
export * from './membership-form/index.ts';
export * from './newsletter-signup/index.ts';
export * from './newsletter-archive/index.ts';
export * from './provider/index.ts';
export * from './registration-form/index.ts';
export * from './story-gallery/index.ts';
export * from './story-submission/index.ts';
