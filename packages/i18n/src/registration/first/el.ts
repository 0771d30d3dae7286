/** Οι λέξεις που χρειάζεται η φόρμα εγγραφής για να φανεί, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { RegistrationFirstMessages, SharedMessages } from './en.ts';

export const registrationFirstEl: Translation<RegistrationFirstMessages, 'el'> = {
  'register.title': 'Εγγραφή',
  'register.closesOn': 'Εγγραφές έως: {date}',
  'register.zone': 'Τοπική ώρα: {zone}',
  'register.membersHow': 'Αν δεν είστε ακόμη μέλος, χρειάζεται πρώτα να γίνετε.',
  'register.join': 'Γίνετε μέλος του δικτύου',
  'register.error': 'Δεν ήταν δυνατή η φόρτωση της φόρμας',
  'register.errorHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Αν το πρόβλημα συνεχιστεί, επιστρέψτε σε λίγα λεπτά.',
  'register.offline': 'Δεν έχετε σύνδεση',
  'register.offlineHint': 'Η φόρμα θα φορτωθεί μόλις επανέλθει η σύνδεση.',
  'register.page': 'Η σελίδα της εκδήλωσης',
};

export const sharedEl: Translation<SharedMessages, 'el'> = {
  'when.tba': 'Η ημερομηνία θα ανακοινωθεί',
  'when.eachDay': '{hours} κάθε ημέρα',
  'when.until': 'έως {time}',
  'zone.Europe/Athens': 'Αθήνα',
  'zone.Asia/Nicosia': 'Λευκωσία',
  'zone.Europe/Lisbon': 'Λισαβόνα',
  'zone.Atlantic/Azores': 'Αζόρες',
  'zone.Atlantic/Madeira': 'Μαδέρα',
  'zone.Europe/Brussels': 'Βρυξέλλες',
  'zone.Europe/London': 'Λονδίνο',
  'zone.UTC': 'UTC',
  'calendar.retry': 'Δοκιμάστε ξανά',
  'attendance.offline': 'Διά ζώσης',
  'attendance.online': 'Διαδικτυακά',
  'attendance.mixed': 'Διά ζώσης ή διαδικτυακά',
  'availability.places': { one: '1 διαθέσιμη θέση', other: '{count} διαθέσιμες θέσεις' },
  'availability.lastPlaces': { one: 'Τελευταία θέση', other: 'Τελευταίες {count} θέσεις' },
};
