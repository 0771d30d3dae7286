import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicWorkspaces, root, type Workspace } from '../workspace.ts';

interface PackedPackage {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** `npm pack` of the packages, each with the files that it holds. With a folder the archives are written there. */
export function pack(packages: readonly Workspace[], folder?: string): PackedPackage[] {
  const { stdout, status, stderr } = spawnSync(
    'npm',
    [
      'pack',
      ...(folder === undefined ? ['--dry-run'] : ['--pack-destination', folder]),
      '--json',
      '--ignore-scripts',
      ...packages.flatMap(({ manifest }) => ['-w', manifest.name]),
    ],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(stderr);
  const parsed = JSON.parse(stdout) as PackedPackage[] | Record<string, PackedPackage>;
  return Object.values(parsed); // npm 12 answers a map
}

/** The files of each package, by its name. */
export function packList(packages: readonly Workspace[]): Map<string, string[]> {
  return new Map(pack(packages).map(({ name, files }) => [name, files.map(file => file.path)]));
}

/** What npm's page of a package is made from. */
const REQUIRED = [
  'description',
  'keywords',
  'homepage',
  'bugs',
  'license',
  'repository',
  'publishConfig',
] as const;

/** The archives hold what an installation needs and nothing of how it is made, and say what they are. */
export async function archives(): Promise<string[]> {
  const packages = publicWorkspaces();
  const lists = packList(packages);
  const license = readFileSync(join(root, 'LICENSE'), 'utf8');
  const address = /^url: (\S+)$/m.exec(readFileSync(join(root, 'publiccode.yml'), 'utf8'))?.[1];
  return packages.flatMap(one => [
    ...contents(lists.get(one.manifest.name) ?? [], one.manifest).map(
      text => `${one.manifest.name}: ${text}`,
    ),
    ...metadata(one, license, address).map(text => `packages/${one.folder}: ${text}`),
  ]);
}

function contents(files: readonly string[], manifest: Workspace['manifest']): string[] {
  const has = new Set(files);
  const problems = ['README.md', 'LICENSE', 'package.json']
    .filter(name => !has.has(name))
    .map(name => `${name} is not packed`);
  const exported = JSON.stringify(manifest.exports ?? {});
  for (const path of files) {
    const testing = /(^|\/)testing\//.test(path) && !exported.includes('/testing.');
    if (/\.test\.|\.tsbuildinfo$|(^|\/)\.[^/]+$/.test(path) || testing)
      problems.push(`${path} is packed, and is no part of it`);
    if (!/^(dist|src|migrations)\/|^(README\.md|LICENSE|package\.json)$/.test(path))
      problems.push(`${path} is packed: name what is to be published in "files"`);
    // A map without its file, or a declaration without its map, misleads a debugger or an editor.
    if (path.endsWith('.map') && !has.has(path.slice(0, -'.map'.length)))
      problems.push(`${path} is packed without its file`);
  }
  return problems;
}

function metadata({ dir }: Workspace, license: string, address: string | undefined): string[] {
  const text = readFileSync(join(dir, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> & {
    readonly repository?: { readonly url?: string };
  };
  const problems = REQUIRED.filter(key => manifest[key] === undefined).map(
    key => `package.json has no "${key}"`,
  );
  if (manifest.repository?.url !== `git+${address}`)
    problems.push(`"repository" is not the address that publiccode.yml gives, ${address}`);
  if (readFileSync(join(dir, 'LICENSE'), 'utf8') !== license)
    problems.push('LICENSE is not that of the root');
  return problems;
}
