import type { WriteOptions } from '../write.ts';

export interface PutOptions extends WriteOptions {
  /** The one that was read: what others wrote since then is not overwritten. Left out: it is, whatever it is. */
  readonly revision?: string | undefined;
}

/** The same with the revision where the server looks for it. */
export function asRead({ revision, ...options }: PutOptions): WriteOptions {
  const ifMatch = revision === undefined ? {} : { 'if-match': `"${revision}"` };
  return { ...options, headers: { ...options.headers, ...ifMatch } };
}
