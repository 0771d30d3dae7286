import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import { publicWorkspaces, root } from '../workspace.ts';

/** Tags of element documentation (Custom Elements Manifest) that TypeDoc does not know by itself. */
const elementTags = [
  '@tag',
  '@attr',
  '@fires',
  '@slot',
  '@csspart',
  '@cssprop',
  '@cssstate',
  '@dependency',
] as const;

/** The API reference of every public package but the server, into docs/dist/api. */
export async function buildDocs(): Promise<string | undefined> {
  const packages = publicWorkspaces().filter(
    ({ folder, dir }) => folder !== 'server' && existsSync(join(dir, 'src/index.ts')),
  );
  if (packages.length === 0) return 'no public package has a source yet';

  const options: TypeDocOptions = {
    name: 'Koinon',
    entryPointStrategy: 'packages',
    entryPoints: packages.map(({ dir }) => dir),
    packageOptions: {
      entryPoints: ['src/index.ts'],
      tsconfig: join(root, 'tsconfig.json'),
      excludeInternal: true,
      excludePrivate: true,
      excludeProtected: true,
      skipErrorChecking: true, // `check` reports them, once
      // Names that stay inside a package are inside on purpose.
      validation: { notExported: false, invalidLink: true, notDocumented: false },
      blockTags: [...(await defaultBlockTags()), ...elementTags],
    },
    readme: existsSync(join(root, 'README.md')) ? join(root, 'README.md') : 'none',
    out: join(root, 'docs/dist/api'),
    githubPages: false,
    hideGenerator: true,
    searchInComments: true,
    logLevel: 'Warn',
  };
  const app = await Application.bootstrap(options);
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the packages; its messages are above.');
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error('TypeDoc met errors; its messages are above.');
  return undefined;
}

async function defaultBlockTags(): Promise<readonly `@${string}`[]> {
  const { OptionDefaults } = await import('typedoc');
  return OptionDefaults.blockTags;
}
