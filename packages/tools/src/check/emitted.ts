import { parse } from 'acorn';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { embedOutput, embedParts, embedTags, root } from '../workspace.ts';
import { messageOf } from '../process.ts';

/**
 * Every emitted file is what browsers parse: ES2022 modules (the server: this Node's own syntax). Bundlers
 * have shipped decorators untransformed with a green build.
 */
export async function parses(): Promise<string[]> {
  const problems: string[] = [];
  for (const file of globSync('packages/*/dist/**/*.js', { cwd: root })) {
    const ecmaVersion = file.startsWith('packages/server/') ? 'latest' : 2022;
    try {
      parse(readFileSync(`${root}/${file}`, 'utf8'), {
        ecmaVersion,
        sourceType: 'module',
        allowHashBang: true,
      });
    } catch (error) {
      problems.push(`${file} is not an ES${ecmaVersion} module: ${messageOf(error)}`);
    }
  }
  return problems;
}

/** A file of a tag, of a frame's side or of the builder imports nothing (its hash in `integrity=` covers all that runs), and no embed file is empty. */
export async function selfContained(): Promise<string[]> {
  const problems: string[] = [];
  for (const name of ['koinon', ...embedTags(), ...embedParts()]) {
    const path = `${embedOutput}/${name}.js`;
    const code = readFileSync(path, 'utf8');
    if (code.length < 200)
      problems.push(
        `${relative(root, path)} is ${code.length} bytes: look at "sideEffects" of packages/widgets`,
      );
    if (name === 'koinon') continue;
    const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
    const imports = program.body.filter(node => 'source' in node && node.source);
    if (imports.length > 0 || /\bimport\s*\(/.test(code))
      problems.push(`${relative(root, path)} imports another file`);
  }
  return problems;
}

/** Of what the loader loads, nothing waits for a further file: every static import at any depth is started by the loader too. */
export async function startsTogether(): Promise<string[]> {
  const loader = readFileSync(`${embedOutput}/koinon.js`, 'utf8');
  const started = new Set(
    [...loader.matchAll(/\bimport\([`"']\.\/([^`"']+)[`"']\)/g)].map(([, file = '']) => file),
  );
  const late = [...started].flatMap(file =>
    staticImports(file)
      .filter(name => !started.has(name))
      .map(name => `koinon.js starts ${file}, which then waits for ${name}`),
  );
  return [
    ...staticImports('koinon.js').map(name => `koinon.js waits for ${name} before it does anything`),
    ...late,
  ];
}

/** What a file of the embed folder imports, relative to that folder. */
function staticImports(file: string): string[] {
  const program = parse(readFileSync(join(embedOutput, file), 'utf8'), {
    ecmaVersion: 2022,
    sourceType: 'module',
  });
  return program.body.flatMap(node =>
    'source' in node && typeof node.source?.value === 'string'
      ? [join(dirname(file), node.source.value)]
      : [],
  );
}
