import type { StoryRecordInput } from '@koinon/contract';

type Sections = StoryRecordInput['sections'];

/** The words every invented story begins with. */
const FICTION: Readonly<Record<string, string>> = {
  el: 'Επινοημένη ιστορία για επίδειξη: όσα περιγράφει δεν συνέβησαν, και τα πρόσωπα και οι φορείς δεν υπάρχουν.',
  pt: 'História inventada para demonstração: o que descreve não aconteceu, e as pessoas e as entidades não existem.',
  en: 'Invented story for demonstration: what it tells did not happen, and its people and bodies do not exist.',
};

/** A story that says that it is invented, before anything else. */
export function invented(story: StoryRecordInput): StoryRecordInput {
  const text = FICTION[story.lang];
  if (text === undefined) throw new Error(`No words for fiction in ${story.lang}`);
  const says: Sections = [{ section: 'free', blocks: [{ type: 'paragraph', text }] }];
  return { ...story, demo: true, sections: [...says, ...story.sections] };
}
