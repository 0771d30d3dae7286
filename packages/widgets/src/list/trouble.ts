/** Why there is nothing to show, or not more. `unavailable`: nothing says which server, or it knows nothing of the kind. */
export type Trouble = 'unavailable' | 'offline' | 'error';

/** Errors are known by their `code` and not by their class: they may be the SDK's. */
export function troubleOf(error: unknown): Trouble {
  const { code, status } = Object(error) as { code?: unknown; status?: unknown };
  if (code === 'offline' || navigator.onLine === false) return 'offline';
  return code === 'problem' && (status === 404 || status === 410 || status === 422) ? 'unavailable' : 'error';
}
