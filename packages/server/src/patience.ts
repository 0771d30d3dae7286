/** Resolves with what is waited for, or when so many milliseconds are over. Throws as it does, until then. */
export async function within(patience: number, waited: Promise<unknown> | undefined): Promise<void> {
  if (patience === Infinity) {
    await waited;
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>(resolve => (timer = setTimeout(resolve, patience)));
  try {
    await Promise.race([waited, over]);
  } finally {
    clearTimeout(timer);
  }
}
