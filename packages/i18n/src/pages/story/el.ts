/** Οι λέξεις των σελίδων με τις δημοσιευμένες ιστορίες, δίπλα σε εκείνες της συλλογής. */
import type { Translation } from '../../messages.ts';
import type { PagesStoryMessages } from './en.ts';

export const pagesStoryEl: Translation<PagesStoryMessages, 'el'> = {
  'storyPage.hint': 'Τι δοκίμασαν μέλη του δικτύου, πώς το έκαναν και τι έμαθαν.',
  'storyPage.criteria': 'Τι δημοσιεύει το δίκτυο',
  'storyPage.feedTitle': 'Ιστορίες: {name}',
  'storyPage.ofEvent': 'Ιστορίες για αυτή την εκδήλωση',
  'storyPage.withdrawn': 'Αυτή η ιστορία αποσύρθηκε',
  'storyPage.withdrawnHint':
    'Την πήρε πίσω όποιος την έγραψε ή το δίκτυο. Δεν δημοσιεύεται πια εδώ ούτε σε κάποια λίστα.',
};
