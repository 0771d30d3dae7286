/** What each network wants to be told. */
import type { NetworkRecordInput } from '@koinon/contract';

type Stories = NonNullable<NetworkRecordInput['stories']>;

/** The announcements print stories and no rules for them: these are Koinon's words, after the two stories that they print. */
export const storiesSettingsGr: Stories = {
  criteria: {
    el: 'Δημοσιεύουμε ιστορίες για κάτι που δοκιμάστηκε σε φορέα του δημοσίου, ακόμη κι αν δεν πέτυχε. Γράψτε με απλά λόγια, γράψτε ολόκληρο κάθε ακρωνύμιο την πρώτη φορά, και πείτε τι αναμένετε όπου δεν υπάρχουν ακόμη αποτελέσματα.',
    en: 'We publish stories of something that a public body tried, even where it did not work. Use plain words, spell out every acronym once, and say what you expect where there are no results yet.',
  },
  templates: [
    {
      id: 'workshop',
      name: { el: 'Ένα εργαστήριο', en: 'A workshop' },
      introduction: {
        el: 'Για όποιον οργάνωσε ή παρακολούθησε ένα εργαστήριο του Δικτύου.',
        en: 'For whoever held a workshop of the network or came to one.',
      },
      resourceType: 'story',
      why: { el: 'Γιατί σχεδιάσατε το εργαστήρι;', en: 'Why did you design the workshop?' },
      how: { el: 'Πώς προετοιμάσατε το εργαστήρι;', en: 'How did you prepare the workshop?' },
      learned: { el: 'Τι μάθατε από το εργαστήρι;', en: 'What did you learn from the workshop?' },
      axis: 'culture',
    },
  ],
};

/** «guias de apoio, boas práticas, instrumentos de trabalho ou casos de estudo que demonstram resultados promissores ou efetivos». */
export const storiesSettingsPt: Stories = {
  criteria: {
    pt: 'Guias de apoio, boas práticas, instrumentos de trabalho ou casos de estudo que demonstram resultados promissores ou efetivos.',
    en: 'Guides, good practices, working tools or case studies that show promising or effective results.',
  },
  templates: [
    {
      id: 'caso-de-estudo',
      name: { pt: 'Um caso de estudo', en: 'A case study' },
      resourceType: 'case-study',
    },
    { id: 'guia', name: { pt: 'Um guia de apoio', en: 'A guide' }, resourceType: 'guide' },
  ],
};
