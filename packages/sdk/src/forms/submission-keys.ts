/**
 * Keys of submissions, kept until they have succeeded: whoever reloads the page after a lost answer and sends the same
 * form again sends it under the same key, and the server knows it for the same.
 */
import { newKey } from '../write.ts';

/** Where the keys are kept, by name. What `Storage` has: `sessionStorage` will do. */
export interface SubmissionKeys {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Keeps them as long as the page lives. */
export function memoryKeys(): SubmissionKeys {
  const kept = new Map<string, string>();
  return {
    getItem: name => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: name => void kept.delete(name),
  };
}

/** Keeps them in `sessionStorage`: over reloads of this tab, and no longer. In memory where the browser forbids that. */
export function sessionKeys(): SubmissionKeys {
  const memory = memoryKeys();
  const attempt = <T>(use: (store: SubmissionKeys) => T): T => {
    try {
      return use(globalThis.sessionStorage);
    } catch {
      return use(memory);
    }
  };
  return {
    // Memory second: what did not fit into the one may be in the other.
    getItem: name => attempt(store => store.getItem(name)) ?? memory.getItem(name),
    setItem: (name, value) => attempt(store => store.setItem(name, value)),
    removeItem(name) {
      attempt(store => store.removeItem(name));
      memory.removeItem(name);
    },
  };
}

/**
 * The key of what is being sent. The same content has the same key until it is forgotten; another content gets another, for the
 * server refuses a key that comes back with a changed body.
 */
export class Submissions {
  readonly #store: SubmissionKeys;

  constructor(store: SubmissionKeys) {
    this.#store = store;
  }

  keyOf(name: string, content: string): string {
    const [key, print] = this.#store.getItem(name)?.split('.') ?? [];
    return key && print === fingerprint(content) ? key : this.renew(name, content);
  }

  renew(name: string, content: string): string {
    const key = newKey();
    this.#store.setItem(name, `${key}.${fingerprint(content)}`);
    return key;
  }

  /** Only this very key: another submission may have begun in the meantime. */
  forget(name: string, key: string): void {
    if (this.#store.getItem(name)?.startsWith(`${key}.`)) this.#store.removeItem(name);
  }
}

/** FNV-1a, 32 bits: nothing that was typed can be read from it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
