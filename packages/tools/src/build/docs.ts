import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Application, OptionDefaults, type TypeDocOptions } from 'typedoc';
import { publicWorkspaces, root } from '../workspace.ts';
import { moveInlineScripts } from './inline-scripts.ts';

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

/** The guide (docs/*.md) and the reference of every public package but the server, into docs/dist. */
export async function buildDocs(): Promise<string | undefined> {
  const packages = publicWorkspaces().filter(
    ({ folder, dir }) => folder !== 'server' && existsSync(join(dir, 'src/index.ts')),
  );
  if (packages.length === 0) return 'no public package has a source yet';

  const options: TypeDocOptions = {
    name: 'Koinon',
    includeVersion: false,
    categorizeByGroup: false,
    entryPointStrategy: 'packages',
    entryPoints: packages.map(({ dir }) => dir),
    packageOptions: {
      entryPoints: ['src/index.ts'],
      tsconfig: join(root, 'tsconfig.json'),
      // Links into a repository would name one; the sources are in the packages themselves.
      disableSources: true,
      excludeInternal: true,
      excludePrivate: true,
      excludeProtected: true,
      skipErrorChecking: true, // `check` reports them, once
      // Names that stay inside a package are inside on purpose.
      validation: { notExported: false, invalidLink: true, notDocumented: false },
      blockTags: [...OptionDefaults.blockTags, ...elementTags],
    },
    readme: existsSync(join(root, 'README.md')) ? join(root, 'README.md') : 'none',
    projectDocuments: [join(root, 'docs/*.md')],
    out: join(root, 'docs/dist'),
    githubPages: false,
    hideGenerator: true,
    searchInComments: true,
    searchInDocuments: true,
    highlightLanguages: [...OptionDefaults.highlightLanguages, 'nginx', 'http'],
    logLevel: 'Warn',
  };
  const app = await Application.bootstrap(options);
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the packages; its messages are above.');
  await app.generateOutputs(project);
  await moveInlineScripts(join(root, 'docs/dist'));
  if (app.logger.hasErrors()) throw new Error('TypeDoc met errors; its messages are above.');
  return undefined;
}
