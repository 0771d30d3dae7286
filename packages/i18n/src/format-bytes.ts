/** Sizes of files in the interface languages. */
import { formatNumber } from './numbers.ts';
import type { Locale } from './text.ts';

/** «240 KB», «2,4 MB»: steps of 1024, decimals from one megabyte up, never «0 KB» for a file that has something in it. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1024) return `${formatNumber(bytes, locale)}\u00A0B`;
  // The step is taken on the rounded number: 1,048,500 bytes is 1 MB, not 1,024 KB.
  if (Math.round(bytes / 1024) < 1024) return `${formatNumber(Math.round(bytes / 1024), locale)}\u00A0KB`;
  const megabytes = bytes / 1024 ** 2;
  if (Math.round(megabytes * 10) < 10_240) return `${formatNumber(megabytes, locale)}\u00A0MB`;
  return `${formatNumber(bytes / 1024 ** 3, locale)}\u00A0GB`;
}
