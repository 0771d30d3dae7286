import type { EventForms } from './event-forms.ts';

/** What the forms of the sample events ask: one with questions, one of which hangs on another's answer; one that asks little. */
export function sampleForms(): EventForms {
  return {
    lab: {
      organization: 'required',
      questions: [
        {
          type: 'choice',
          name: 'experience',
          label: { text: { el: 'Έχετε ξαναπάρει μέρος;', en: 'Have you taken part before?' } },
          required: true,
          options: [
            { value: 'yes', label: { text: { el: 'Ναι', en: 'Yes' } } },
            { value: 'no', label: { text: { el: 'Όχι', en: 'No' } } },
          ],
        },
        {
          type: 'text',
          name: 'which',
          label: { text: { el: 'Σε ποιο εργαστήριο;', en: 'In which lab?' } },
          required: true,
          maxLength: 100,
          when: [{ field: 'experience', oneOf: ['yes'] }],
        },
        {
          type: 'long-text',
          name: 'topic',
          label: {
            text: { el: 'Ποια υπηρεσία θα θέλατε να αλλάξετε;', en: 'Which service would you change?' },
          },
          maxLength: 500,
        },
      ],
    },
    'workshop-full': { organization: 'none', needs: false },
  };
}
