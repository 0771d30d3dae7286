import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../build/compress.ts';
import { embedOutput } from '../workspace.ts';
import { kB } from './report.ts';

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/**
 * Which modules these files are made of: minified bytes by source map, and the file's brotli shared out by
 * them. An estimate, since compression works across modules.
 */
export function modulesOf(files: readonly string[]): string {
  return files.map(describe).join('\n');
}

function describe(name: string): string {
  const code = readFileSync(join(embedOutput, name), 'utf8');
  const packed = brotli(Buffer.from(code)).length;
  const mapFile = join(embedOutput, `${name}.map`);
  // The bundler's own helpers come from no source.
  if (!existsSync(mapFile)) return `  ${name}: ${kB(packed)} kB brotli`;
  const map = JSON.parse(readFileSync(mapFile, 'utf8')) as SourceMap;
  const shares = [...generatedLengths(code, map)].sort(([, a], [, b]) => b - a);
  const lines = shares.map(([source, length]) => {
    const estimate = (packed * length) / code.length;
    return `    ${kB(estimate).padStart(6)}  ${source.replace(/^(\.\.\/)+/, '')}`;
  });
  return [`  ${name}: ${kB(packed)} kB brotli, of which about`, ...lines].join('\n');
}

/** How many characters of the generated code come from each source. */
export function generatedLengths(code: string, map: SourceMap): Map<string, number> {
  const lengths = new Map<string, number>();
  const lines = code.split('\n');
  let source = 0;
  // Kept across lines: minified code breaks only inside template literals, and those have no mapping within.
  let owner: number | undefined;
  map.mappings.split(';').forEach((line, row) => {
    let column = 0;
    let from = 0;
    const close = (end: number) => {
      const name = owner === undefined ? undefined : map.sources[owner];
      if (name !== undefined) lengths.set(name, (lengths.get(name) ?? 0) + end - from);
    };
    for (const segment of line.split(',')) {
      if (!segment) continue;
      const [columnStep = 0, sourceStep] = decode(segment);
      column += columnStep;
      close(column);
      from = column;
      if (sourceStep === undefined) owner = undefined;
      else owner = source += sourceStep;
    }
    close(lines[row]?.length ?? from);
  });
  return lengths;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 variable-length quantities (Source Map, ECMA-426). */
function decode(segment: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    values.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return values;
}
