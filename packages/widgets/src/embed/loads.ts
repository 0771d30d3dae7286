export type Load = () => Promise<unknown>;

/** What the loader loads: each thing once, and again when it did not come. */
export class Loads {
  readonly #started = new Set<string>();
  readonly #loaded = new Set<string>();
  readonly #came: () => void;
  readonly #failed: (error: unknown) => void;

  /** @param came something came; `failed` is told why something did not */
  constructor(came: () => void, failed: (error: unknown) => void) {
    this.#came = came;
    this.#failed = failed;
  }

  start(name: string, load: Load): void {
    if (this.#started.has(name)) return;
    this.#started.add(name);
    load().then(
      () => {
        this.#loaded.add(name);
        this.#came();
      },
      (error: unknown) => {
        this.#started.delete(name);
        this.#failed(error);
      },
    );
  }

  /** Whether all of these are there. Those that are still on their way may yet fail. */
  have(names: readonly string[]): boolean {
    return names.every(name => this.#loaded.has(name));
  }
}
