/** Οι λέξεις που χρειάζεται μόνο η φόρμα εγγραφής μέλους για να φανεί, στα ελληνικά. */
import type { Translation } from '../../../messages.ts';
import type { FormMembershipMessages } from './en.ts';

export const formMembershipEl: Translation<FormMembershipMessages, 'el'> = {
  'form.workEmail': 'Υπηρεσιακό email',
  'form.workEmailHint':
    'Θα σας στείλουμε εκεί ένα μήνυμα για να επιβεβαιώσετε. Η διεύθυνση ενός δημόσιου φορέα δείχνει ότι εργάζεστε στον δημόσιο τομέα. Με οποιαδήποτε άλλη, εξετάζει πρώτα την αίτησή σας κάποιος από το δίκτυο.',
  'form.publicBody': 'Δημόσιος φορέας',
  'form.unit': 'Διεύθυνση, τμήμα ή γραφείο',
  'form.position': 'Θέση εργασίας',
  'form.charterTitle': 'Ο χάρτης του δικτύου',
  'form.charter': 'Διάβασα τον χάρτη και τον αποδέχομαι',
  'form.version': 'Έκδοση {version}',
  'form.declaration': 'Δηλώνω ότι εργάζομαι στον δημόσιο φορέα που ανέφερα παραπάνω',
  'form.join': 'Υποβολή της αίτησης',
  'form.noticeDaysLeft': 'Έως {period} μετά την αποχώρησή σας από το δίκτυο',
  'form.purpose.membership':
    'Για να δούμε ότι εργάζεστε στον δημόσιο τομέα, να τηρούμε τον κατάλογο των μελών και να σας γράφουμε για τη συμμετοχή σας στο δίκτυο. Δεν χρησιμοποιούνται για τίποτα άλλο.',
};
