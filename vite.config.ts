import { rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { dropReasons } from './packages/tools/src/build/drop-reasons.ts';
import { minifyTemplates } from './packages/tools/src/build/minify-templates.ts';
import { modernLit } from './packages/tools/src/build/modern-lit.ts';
import { ownNamespaces } from './packages/tools/src/build/own-namespaces.ts';
import { startTogether } from './packages/tools/src/build/start-together.ts';
import { trustedTypesPolicy } from './packages/tools/src/build/trusted-types-policy.ts';
import {
  embedEnvironment,
  embedOutput,
  embedParts,
  embedSource,
  embedTags,
  hasDevelopmentBuild,
  isEmbedEnvironment,
  publicWorkspaces,
  sourceEntries,
  type Workspace,
} from './packages/tools/src/workspace.ts';

// Every build of the repository, one environment each, in one run of Vite:
//   contract, i18n, …  one library per public package, file for file, dependencies left outside
//   loader             koinon.js and its lazy chunks
//   tag_<name>         one file per tag that imports nothing
//   part_<name>        the same for what is no tag: both sides of a frame, the embed builder
// Storybook reads this file too and builds none of the environments; it only needs `resolve`.

const source = 'koinon:source';
const browserConditions = [source, 'module', 'browser', 'production', 'import', 'default'];
const nodeConditions = [source, 'node', 'module', 'import', 'default'];

/** `event-calendar/define.ts` is the calendar to whoever reads the network panel, not "define". */
function chunkName(module: string, name: string): string {
  const [, folder, inner] =
    /\/packages\/([^/]+)\/src\/(?:(?:.*\/)?([^/]+)\/)?(?:define|index)\.ts$/.exec(module) ?? [];
  return inner ?? folder ?? name.replace(/\..*$/, '');
}

/** @param development whether its warnings stay in: the files that `exports` gives for the condition of that name */
function library(one: Workspace, development = false): EnvironmentOptions {
  const node = one.folder === 'server';
  const { dependencies, peerDependencies } = one.manifest;
  const declared = [one.manifest.name, ...Object.keys({ ...dependencies, ...peerDependencies })];
  return {
    consumer: node ? 'server' : 'client',
    resolve: { conditions: node ? nodeConditions : browserConditions, noExternal: true },
    define: { KOINON_DEV: String(development) },
    build: {
      outDir: join(one.dir, development ? 'dist/development' : 'dist'),
      emptyOutDir: false,
      // The development files are read as they are: white space, names and comments stand.
      sourcemap: !development,
      target: node ? 'node24' : 'es2022',
      minify: false,
      ...(node ? { ssr: true } : {}),
      lib: { entry: sourceEntries(one), formats: ['es'] },
      rolldownOptions: {
        external(id, importer) {
          if (id.startsWith('.') || isAbsolute(id) || id.startsWith('\0')) return false;
          if (node && id.startsWith('node:')) return true;
          if (id.startsWith('@oxc-project/runtime/')) return false; // helpers of the compiler itself
          if (!declared.some(name => id === name || id.startsWith(`${name}/`))) {
            throw new Error(
              `${importer} imports "${id}", which packages/${one.folder}/package.json does not name.`,
            );
          }
          return true;
        },
        output: {
          // File for file: relative URLs keep their meaning and a consumer's bundler can leave out the rest.
          preserveModules: true,
          preserveModulesRoot: join(one.dir, 'src'),
          entryFileNames: '[name].js',
          // `if (false)` leaves, names and white space stay: whoever installs a package reads it.
          minify: 'dce-only',
        },
      },
    },
  };
}

/**
 * Files that are loaded side by side: a tag never waits for a chain of small ones. Outside the groups stays what loads
 * lazily, and what only lazy parts use.
 */
const embedGroups = [
  // What every widget needs: Lit, settings, the base, the look, and how words are put. The provider shares it.
  {
    name: 'core',
    test: /rolldown\/runtime|\/node_modules\/@?lit(?!.*\/(context-provider|value-notifier|directive|directive-helpers|directives\/[a-z-]+)\.js$)|\/widgets\/src\/core\/(?!ask|catalogues|css-vars|form-styles|parsed|sdk-client)|\/contract\/src\/is-over\.ts$|\/i18n\/src\/(index|messages|numbers|text)\.ts$/,
  },
  // Dates: for a calendar at once, for a form only where its event is more than a day and its hours.
  { name: 'dates', test: /\/i18n\/src\/(dates|format-dates|format-when|zones)\.ts$/ },
  // The client: the calendar asks through it, and a form where it is given one.
  {
    name: 'sdk',
    test: /\/sdk\/src\/(?!event-input|forms|stories|write|is-problem)[^.]+\.ts$|\/contract\/src\/(event-query|plans|problem-types|reading)\.ts$|\/core\/sdk-client\.ts$/,
  },
  // Rows that keep their elements: the calendar's, and the pictures of a story.
  { name: 'repeat', test: /\/node_modules\/lit-html\/(directive|directive-helpers|directives\/repeat)\.js$/ },
  {
    name: 'event-calendar',
    test: /\/event-calendar\/(model\/(?!search|step|url-state|visit)|view\/|styles\/(?!details|dialog|panel))|\/event-calendar\/[^/]*(?<!json-ld|index)\.ts$|\/calendar-data\.ts$|\/core\/parsed\.ts$|\/contract\/src\/(attendance|registration-state|values)\.ts$/,
  },
  // What the lists of what was published share.
  { name: 'list', test: /\/widgets\/src\/list\// },
  // What asks the server without the client: every tag but the calendar.
  { name: 'ask', test: /\/widgets\/src\/core\/ask\.ts$/ },
  // The engine of every form with what a form needs to be seen, and what it shares with its later parts.
  {
    name: 'form',
    test: /\/widgets\/src\/form\/(?!fold\.|later\/(?!load)|list\/|review\/|told\/|fields\/(date|group|rare))|\/core\/form-styles\.ts$|\/contract\/src\/forms\/answers\.ts$/,
  },
  {
    name: 'registration-form',
    test: /\/widgets\/src\/registration-form\/(?!members\/|rest\/|when\/|given-office)/,
  },
  // One file of words for a registration, since they are always wanted together. The forms of a network have their own.
  ...['el', 'pt', 'en'].map(lang => ({
    name: `form-words-${lang}`,
    test: new RegExp(`/i18n/src/(form|registration)/first/${lang}\\.ts$`),
  })),
  // What the forms of a network share. Each has the rest in a file of its own.
  { name: 'network-form', test: /\/widgets\/src\/network-form\/(?!after\/)/ },
  // How an address is written: a story asks for it before the other later parts.
  { name: 'address', test: /\/contract\/src\/forms\/address\.ts$/ },
  // What a form needs from the first touch on, whichever of its later parts asks first.
  { name: 'later', test: /\/widgets\/src\/form\/later\/(?!load)/ },
  // Names of languages are the calendar's details', too.
  { name: 'languages', test: /\/i18n\/src\/language-names\.ts$/ },
  // A gallery to be seen, with what a whole story and stories that a page gives share with it: those load by themselves.
  { name: 'story-gallery', test: /\/widgets\/src\/story-gallery\/(?!story\/|given-)/ },
];

function embed(entry: string, split: boolean): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions: browserConditions, noExternal: true },
    // Development warnings leave the files with their words.
    define: {
      'process.env.NODE_ENV': '"production"',
      KOINON_DEV: 'false',
      // What a file of one tag cannot load later it does without: see `event-calendar/details/register.ts`.
      KOINON_ALONE: String(!split),
    },
    build: {
      outDir: embedOutput,
      emptyOutDir: false,
      // Beside each file, for who looks; 45 incompressible bytes in each to name it are not worth their way.
      sourcemap: 'hidden',
      target: 'es2022',
      modulePreload: false,
      // `lib`, because an `input` adds Vite's preload helper to every entry that has an import().
      lib: { entry: { [entry]: join(embedSource, `${entry}.ts`) }, formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true, // `lib` alone keeps the white space of ES modules
          entryFileNames: '[name].js',
          chunkFileNames: ({ facadeModuleId, name }) =>
            `chunks/${chunkName(facadeModuleId ?? '', name)}-[hash].js`,
          codeSplitting: split && { groups: embedGroups },
        },
      },
    },
  };
}

const tags = embedTags();
const parts = embedParts();
const environments: Record<string, EnvironmentOptions> = {};
for (const one of publicWorkspaces()) {
  if (Object.keys(sourceEntries(one)).length === 0) continue;
  environments[one.folder] = library(one);
  if (hasDevelopmentBuild(one)) environments[`${one.folder}_development`] = library(one, true);
}
if (tags.length > 0) {
  environments['loader'] = embed('koinon', true);
  for (const tag of tags) environments[embedEnvironment('tag', tag)] = embed(tag, false);
  for (const part of parts) environments[embedEnvironment('part', part)] = embed(part, false);
}

export default defineConfig({
  resolve: { conditions: browserConditions },
  environments,
  plugins: [
    minifyTemplates(isEmbedEnvironment),
    dropReasons(isEmbedEnvironment),
    modernLit(isEmbedEnvironment),
    ownNamespaces('loader'),
    startTogether('loader'),
    trustedTypesPolicy({
      loader: 'koinon#html',
      ...Object.fromEntries(tags.map(tag => [embedEnvironment('tag', tag), `koinon#${tag}`])),
      ...Object.fromEntries(parts.map(part => [embedEnvironment('part', part), `koinon#${part}`])),
    }),
  ],
  builder: {
    async buildApp(builder) {
      await rm(embedOutput, { recursive: true, force: true });
      for (const name of Object.keys(environments)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
