/** Files to fill in: `--example`. */
import type { CharterRecordInput, IssueRecordInput } from '@koinon/contract';

export const CHARTER_EXAMPLE: CharterRecordInput = {
  version: '2027',
  title: { el: 'Χάρτης του Δικτύου', en: 'Charter of the network' },
  introduction: {
    el: [{ type: 'paragraph', text: 'Γιατί υπάρχει το δίκτυο, σε λίγες προτάσεις.' }],
    en: [{ type: 'paragraph', text: 'Why the network exists, in a few sentences.' }],
  },
  principles: [
    {
      title: { el: 'Συνεργασία', en: 'Cooperation' },
      text: { el: 'Τι σημαίνει για τα μέλη.', en: 'What it means for members.' },
    },
    {
      title: { el: 'Διαφάνεια', en: 'Openness' },
      text: { el: 'Τι σημαίνει για τα μέλη.', en: 'What it means for members.' },
    },
  ],
  graceDays: 60,
};

export const ISSUE_EXAMPLE: IssueRecordInput = {
  id: '2026-12',
  list: 'news',
  topics: [],
  number: 12,
  title: { el: 'Τα νέα του Δεκεμβρίου', en: 'News of December' },
  summary: {
    el: 'Με μία πρόταση, για το αρχείο.',
    en: 'In a sentence, for the archive.',
  },
  body: {
    el: [
      { type: 'paragraph', text: 'Καλημέρα σε όλες και όλους.' },
      { type: 'heading', text: 'Εργαστήρια' },
      { type: 'list', items: ['Τι έγινε.', 'Τι έρχεται.'] },
      { type: 'link', url: 'https://network.example/events', text: 'Όλες οι εκδηλώσεις' },
    ],
    en: [
      { type: 'paragraph', text: 'Good morning to all.' },
      { type: 'heading', text: 'Labs' },
      { type: 'list', items: ['What happened.', 'What is to come.'] },
      { type: 'link', url: 'https://network.example/events', text: 'All events' },
    ],
  },
};
