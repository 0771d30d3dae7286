/** A page that may not send forms: whoever builds it is told how to change that. Visitors are led to one that may (`later/page-link.ts`). */
import { development, warn } from '../core/index.ts';

/** Of a failed attempt. */
export function warnOfSite(error: unknown, network: string | undefined): void {
  if (development && Reflect.get(Object(error), 'slug') === 'origin-not-allowed') {
    warn(
      'KOINON-032',
      `This page may not send forms. The network's staff allow it: koinon origins add ${network ?? '<network>'} ${location.origin}`,
    );
  }
}
