/** Οι λέξεις για τα τεύχη ενός ενημερωτικού δελτίου, στα ελληνικά. */
import type { Translation } from '../messages.ts';
import type { NewsletterMessages } from './en.ts';

export const newsletterEl: Translation<NewsletterMessages, 'el'> = {
  'newsletter.title': 'Προηγούμενα τεύχη',
  'newsletter.number': 'Τεύχος {number}',
  'newsletter.demo': 'Επινοημένο',
  'newsletter.more': 'Περισσότερα τεύχη',
  'newsletter.loadingMore': 'Φόρτωση…',
  'newsletter.added': { one: '1 ακόμη τεύχος', other: '{count} ακόμη τεύχη' },
  'newsletter.feeds': 'Και ως ροή:',
  'newsletter.empty': 'Δεν έχει δημοσιευτεί ακόμη τεύχος',
  'newsletter.emptyHint': 'Το πρώτο θα εμφανιστεί εδώ.',
  'newsletter.partial': 'Ορισμένα τεύχη δεν ήταν δυνατό να εμφανιστούν',
  'newsletter.partialHint': 'Βλέπετε όλα τα υπόλοιπα.',
  'newsletter.moreError': 'Δεν ήταν δυνατή η φόρτωση των υπόλοιπων τευχών',
  'newsletter.error': 'Δεν ήταν δυνατή η φόρτωση των τευχών',
  'newsletter.errorHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Αν το πρόβλημα συνεχιστεί, επιστρέψτε σε λίγα λεπτά.',
  'newsletter.retry': 'Δοκιμάστε ξανά',
  'newsletter.offline': 'Δεν έχετε σύνδεση',
  'newsletter.offlineHint': 'Τα τεύχη θα φορτωθούν μόλις επανέλθει η σύνδεση.',
  'newsletter.unavailable': 'Το ενημερωτικό δελτίο δεν είναι διαθέσιμο σε αυτή τη σελίδα',
  'newsletter.unavailableHint': 'Ενημερώστε όσους φροντίζουν αυτόν τον ιστότοπο.',
};
