import type { StoryRecordInput } from '@koinon/contract';

/** A published story of three sections, with what is given changed; its address is its id. */
export function published(id: string, change: Partial<StoryRecordInput> = {}): StoryRecordInput {
  return {
    id,
    slug: id,
    lang: 'el',
    title: `Ιστορία ${id}`,
    summary: `Περίληψη ${id}`,
    resourceType: 'story',
    sections: [
      { section: 'why', blocks: [{ type: 'paragraph', text: 'Γιατί έτσι.' }] },
      {
        section: 'how',
        heading: 'Πώς το κάναμε εμείς',
        blocks: [{ type: 'definitions', items: [{ term: 'Όρος', description: 'Η επεξήγησή του' }] }],
      },
      { section: 'learned', blocks: [{ type: 'quote', text: 'Μάθαμε πολλά.', attribution: null }] },
    ],
    people: [{ name: 'Μαρία Παπαδοπούλου', role: 'Προϊσταμένη', organization: 'ΥΠΕΣ' }],
    participation: { people: 28, bodies: 6 },
    author: { name: 'Ελένη Γράφουσα', organization: null },
    licence: 'CC-BY-4.0',
    publishedAt: '2026-10-01',
    ...change,
  };
}
