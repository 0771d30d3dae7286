import { hasDevelopmentBuild, publicWorkspaces, sourceEntries } from '../workspace.ts';
import { writeElementsManifest } from './elements-manifest.ts';
import { writeEditorData } from './typings/index.ts';
import { buildEnvironments } from './vite.ts';

/** One ES module per source module into `packages/<name>/dist`, and the widgets' custom-elements.json with what editors read of it. */
export async function buildLibraries(): Promise<string | undefined> {
  const names = publicWorkspaces()
    .filter(one => Object.keys(sourceEntries(one)).length > 0)
    .flatMap(one => [one.folder, ...(hasDevelopmentBuild(one) ? [`${one.folder}_development`] : [])]);
  if (names.length === 0) return 'no public package has a source yet';
  await buildEnvironments(name => names.includes(name));
  if (names.includes('widgets')) await writeEditorData(await writeElementsManifest());
  return undefined;
}
