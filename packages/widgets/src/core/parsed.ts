/**
 * When the page's own deferred scripts have run. A page that sets `.events` from a script after ours has done so by
 * then, and nothing needs to be fetched. `readyState` cannot tell before from after `DOMContentLoaded`; the timing entry can.
 */
export function whenParsed(): Promise<void> {
  if (typeof document === 'undefined' || document.readyState === 'complete') return Promise.resolve();
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.domContentLoadedEventStart > 0) {
    return Promise.resolve();
  }
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    addEventListener('load', () => resolve(), { once: true });
  });
}
