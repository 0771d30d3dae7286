/** Where the SDK's warnings go: `console` will do. */
export interface Logger {
  /** @param message starts with its code, as `KOINON-001 …` */
  warn(message: string, details?: unknown): void;
}

/** What the SDK warns of. Codes are never given a second meaning. */
export const WARNINGS = {
  /** Tolerant reading left something out; everything else was read. */
  'KOINON-001': 'Left out an item that this SDK cannot read',
} as const;

/** A code of {@link WARNINGS}. */
export type WarningCode = keyof typeof WARNINGS;

export function warn(logger: Logger | undefined, code: WarningCode, where: string, details: unknown): void {
  logger?.warn(`${code} ${WARNINGS[code]}: ${where}`, details);
}
