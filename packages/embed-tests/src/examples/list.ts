/** An example application of `packages/embed-tests/examples`, and what is special about it. */
export interface Example {
  /** Its folder. */
  readonly name: string;
  /** Said of it in a test's name. */
  readonly title: string;
  /** The file with the tags. */
  readonly source: string;
  /** The variable that its build reads the server's address from. */
  readonly variable: string;
  /** The folder of files that its build writes; undefined where it has a server of its own, started by `npm start`. */
  readonly output?: string;
  /** Where the page with the widgets is, in English. */
  readonly path: string;
  /** Its pages come with what stands inside the tags: they can be read without JavaScript. */
  readonly rendersPages?: true;
}

/** Most telling first. */
const vite = { variable: 'VITE_KOINON_API', output: 'dist', path: '/' };

/** Most telling first. */
export const EXAMPLES: readonly Example[] = [
  { name: 'react', title: 'React 19', source: 'src/NetworkPage.tsx', ...vite },
  { name: 'react-18', title: 'React 18', source: 'src/NetworkPage.tsx', ...vite },
  { name: 'vue', title: 'Vue 3', source: 'src/NetworkPage.vue', ...vite },
  { name: 'svelte', title: 'Svelte 5', source: 'src/NetworkPage.svelte', ...vite },
  {
    name: 'next',
    title: 'Next 16',
    source: 'components/NetworkWidgets.tsx',
    variable: 'NEXT_PUBLIC_KOINON_API',
    path: '/en',
    rendersPages: true,
  },
  {
    name: 'astro',
    title: 'Astro 7',
    source: 'src/pages/[lang]/index.astro',
    variable: 'PUBLIC_KOINON_API',
    output: 'dist',
    path: '/en/',
    rendersPages: true,
  },
  {
    name: 'angular',
    title: 'Angular 22',
    source: 'src/app/network-page.ts',
    variable: 'KOINON_API',
    output: 'dist',
    path: '/',
  },
];
