import { globSync } from 'node:fs';
import { root } from '../workspace.ts';
import { buildDocs } from './docs.ts';
import { buildEmbed } from './embed.ts';
import { buildLibraries } from './libraries.ts';
import { buildStorybook } from './storybook.ts';
import { buildThemes } from './themes.ts';
import { buildTypes } from './types.ts';

export interface BuildTarget {
  readonly name: string;
  /** Globs of what it is made from, relative to the root. */
  readonly inputs: readonly string[];
  /** Globs of what it writes; all of it is removed before the next run. */
  readonly outputs: readonly string[];
  /** Kept even though an output glob names it: it belongs to another target. */
  readonly except?: readonly string[];
  /** Builds, or says in one sentence why there is nothing to build. */
  readonly run: () => Promise<string | undefined>;
}

const librarySources = 'packages/{contract,i18n,ical,sdk,widgets,themes,server}/src/**/*';

export const targets: readonly BuildTarget[] = [
  {
    name: 'libs',
    inputs: [librarySources],
    outputs: [
      'packages/*/dist/**/*.{js,js.map}',
      'packages/widgets/dist/{custom-elements,web-types,vscode.*-custom-data}.json',
    ],
    except: ['packages/widgets/dist/embed/**'],
    run: buildLibraries,
  },
  {
    name: 'types',
    inputs: [librarySources],
    outputs: ['packages/*/dist/**/*.{d.ts,d.ts.map}'],
    run: buildTypes,
  },
  {
    name: 'themes',
    inputs: ['packages/themes/src/*.css'],
    outputs: ['packages/themes/dist/*.css'],
    run: buildThemes,
  },
  {
    name: 'embed',
    inputs: ['packages/{contract,i18n,ical,sdk,widgets,themes}/src/**/*'],
    outputs: ['packages/widgets/dist/embed/**/*'],
    except: ['packages/widgets/dist/embed/**/*.{d.ts,d.ts.map}'],
    run: buildEmbed,
  },
  {
    name: 'storybook',
    inputs: ['stories/**/*', 'stories/.storybook/**/*', librarySources],
    outputs: ['stories/dist/**/*'],
    run: buildStorybook,
  },
  {
    name: 'docs',
    inputs: [
      'packages/{contract,i18n,ical,sdk,widgets}/{README.md,src/**/*}',
      'README.md',
      'docs/*.md',
      'docs/images/*',
    ],
    outputs: ['docs/dist/**/*'],
    run: buildDocs,
  },
];

/** The files a target has written, relative to the root. */
export function outputFiles(target: BuildTarget): string[] {
  const kept = new Set(target.except?.flatMap(pattern => globSync(pattern, { cwd: root })) ?? []);
  return globSync([...target.outputs], { cwd: root, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(root.length + 1))
    .filter(path => !kept.has(path));
}
