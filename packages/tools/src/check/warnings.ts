import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hasDevelopmentBuild, publicWorkspaces, root } from '../workspace.ts';

/**
 * The files for the condition `development` say the warnings of their sources; those that everybody else gets hold none of
 * their words, and ask nothing about the process that they run in.
 */
export async function warningsLeave(): Promise<string[]> {
  const problems: string[] = [];
  for (const { dir, manifest } of publicWorkspaces().filter(hasDevelopmentBuild)) {
    const files = (pattern: string, exclude: string[] = []) =>
      globSync(pattern, { cwd: dir, exclude }).map(path => join(dir, path));
    const text = (paths: readonly string[]) =>
      paths.map(path => withoutComments(readFileSync(path, 'utf8'))).join('\n');
    const tests = ['src/**/*.test.ts', 'src/**/testing/**'];
    const own = codes(text(files('src/**/*.ts', tests)));
    for (const path of files('dist/**/*.js', ['dist/development/**'])) {
      const code = withoutComments(readFileSync(path, 'utf8'));
      // What the SDK says to a logger that it was given it says in every build: a file of its own code may hold that.
      const left = [...codes(code)].filter(one => own.has(one));
      left.push(...(/KOINON_DEV|process\.env/.exec(code) ?? []));
      if (left.length > 0)
        problems.push(`${relative(root, path)} still has ${left.join(', ')}, which is for development only`);
    }
    const said = codes(text(files('dist/development/**/*.js')));
    const wanted = codes(text(files('src/**/*.ts', [...tests, 'src/embed/**'])));
    for (const code of wanted) {
      if (!said.has(code)) problems.push(`${manifest.name}: no file under dist/development says ${code}`);
    }
    if (wanted.size === 0) problems.push(`${manifest.name} has a development build and no warnings`);
  }
  return problems;
}

const codes = (text: string) => new Set(text.match(/KOINON-\d{3}/g));

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
