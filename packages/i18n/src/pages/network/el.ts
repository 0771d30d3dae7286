/** Οι λέξεις των σελίδων ενός δικτύου, στα ελληνικά: τι είναι, ο χάρτης του, τα εργαστήριά του, ο κατάλογος των μελών. */
import type { Translation } from '../../messages.ts';
import type { PageNetworkMessages } from './en.ts';

export const pagesNetworkEl: Translation<PageNetworkMessages, 'el'> = {
  'networkPage.kicker': 'Δίκτυο',
  'networkPage.about': 'Σχετικά με το δίκτυο',
  'networkPage.coordinator': 'Συντονισμός',
  'networkPage.founded': 'Έτος ίδρυσης',
  'networkPage.beneficiaries': 'Σε ποιους απευθύνεται',
  'networkPage.site': 'Ιστότοπος του δικτύου',
  'networkPage.objectives': 'Οι στόχοι του',
  'networkPage.joining': 'Πώς γίνεστε μέλος',
  'networkPage.mode.individual': 'Μέλη γίνονται άτομα, ατομικά και εθελοντικά. Η συμμετοχή είναι δωρεάν.',
  'networkPage.mode.institutional':
    'Συμμετέχουν δημόσιοι φορείς: μέλη γίνονται τα άτομα που τους εκπροσωπούν.',
  'networkPage.seats': {
    one: 'Κάθε φορέας έχει 1 θέση.',
    other: 'Κάθε φορέας έχει {count} θέσεις.',
  },
  'networkPage.charterHint': 'Όποιος γίνεται μέλος αποδέχεται τον χάρτη:',
  'networkPage.joinElsewhere': 'Πώς γίνεστε μέλος, στον ιστότοπο του δικτύου',
  'networkPage.joinUnknown':
    'Δεν είναι ακόμη γνωστό πώς γίνεστε μέλος από εδώ. Ρωτήστε τον φορέα που συντονίζει το δίκτυο.',
  'networkPage.more': 'Περισσότερα για το δίκτυο',

  'charterPage.title': 'Χάρτης',
  'charterPage.none': 'Το δίκτυο δεν έχει δημοσιεύσει ακόμη χάρτη.',
  'charterPage.sample': 'Δείγμα',
  'charterPage.sampleHint':
    'Το κείμενο δείχνει μόνο πώς μοιάζει ένας χάρτης. Δεν είναι ο χάρτης του δικτύου.',
  'charterPage.old': 'Αυτή είναι παλαιότερη έκδοση του χάρτη',
  'charterPage.toCurrent': 'Διαβάστε την έκδοση που ισχύει τώρα',

  'labsPage.title': 'Εργαστήρια που δέχονται επισκέψεις',
  'labsPage.hint':
    'Τα μέλη του δικτύου μπορούν να επισκεφθούν αυτά τα εργαστήρια: να δουν πώς δουλεύουν και να ρωτήσουν ό,τι θέλουν.',
  'labsPage.none': 'Το δίκτυο δεν έχει καταχωρίσει ακόμη εργαστήρια.',
  'labsPage.visits': 'Εργαστήρια που μπορείτε να επισκεφθείτε',
  'labsPage.noVisits': 'Άλλα εργαστήρια',
  'labsPage.body': 'Φορέας',
  'labsPage.ask': 'Πώς θα το επισκεφθείτε',
  'labsPage.askWrite': 'Ζητήστε επίσκεψη:',
  'labsPage.askCalendar': 'Οι επισκέψεις ανακοινώνονται στο ημερολόγιο και εκεί γίνεται η εγγραφή.',
  'labsPage.upcoming': 'Επόμενες επισκέψεις',
  'labsPage.demo': 'Επινοημένο για την επίδειξη',
  'labsPage.next': 'Επόμενες επισκέψεις σε εργαστήρια',
  'labsPage.nextNone': 'Δεν έχει ανακοινωθεί επίσκεψη αυτή τη στιγμή.',

  'directoryPage.title': 'Κατάλογος μελών',
  'directoryPage.what':
    'Στον κατάλογο τα μέλη βρίσκουν το ένα το άλλο: ποιος εργάζεται πού, με τι ασχολείται και πώς επικοινωνείτε μαζί του. Κανείς δεν περιλαμβάνεται χωρίς να το έχει επιλέξει, και κάθε μέλος αποφασίζει τι δείχνει.',
  'directoryPage.safe':
    'Τον διαβάζουν μόνο τα μέλη, από τον σύνδεσμο για τη σελίδα τους που τους στέλνουμε με email. Δεν υπάρχει κωδικός πρόσβασης.',
  'directoryPage.linkTitle': 'Αν είστε μέλος',
  'directoryPage.linkHint':
    'Γράψτε τη διεύθυνση με την οποία γίνατε μέλος. Θα σας στείλουμε εκεί τον σύνδεσμο για τη σελίδα σας, όπου βρίσκεται και ο κατάλογος.',
  'directoryPage.mailLink': 'Στείλτε μου τον σύνδεσμο',
  'directoryPage.notMember': 'Αν δεν είστε ακόμη μέλος',
  'directoryPage.sent': 'Αν η διεύθυνση ανήκει σε μέλος, στείλαμε εκεί τον σύνδεσμο.',
  'directoryPage.sentElse':
    'Αν όχι, δεν έρχεται μήνυμα: έτσι κανείς δεν μαθαίνει από εδώ ποιος είναι μέλος. Μήπως γίνατε μέλος με άλλη διεύθυνση; Δοκιμάστε εκείνη.',
  'directoryPage.hint':
    'Εδώ είναι όσα δείχνουν τα μέλη μεταξύ τους. Τα βλέπετε ως μέλος: παρακαλούμε μην τα κοινοποιήσετε σε άλλους.',
  'directoryPage.inIt': 'Είστε στον κατάλογο.',
  'directoryPage.notInIt': 'Δεν είστε στον κατάλογο.',
  'directoryPage.choose': 'Επιλέξτε τι βλέπουν τα άλλα μέλη για εσάς',
  'directoryPage.search': 'Αναζήτηση στον κατάλογο',
  'directoryPage.searchButton': 'Αναζήτηση',
  'directoryPage.searchHint': 'Όνομα, δημόσιος φορέας, θέση ή αντικείμενο εργασίας',
  'directoryPage.count': { one: '1 μέλος', other: '{count} μέλη' },
  'directoryPage.countFor': { one: '1 μέλος για «{q}»', other: '{count} μέλη για «{q}»' },
  'directoryPage.empty': 'Κανένα μέλος δεν έχει επιλέξει ακόμη να εμφανίζεται.',
  'directoryPage.noneFound': 'Δεν βρέθηκε μέλος. Δοκιμάστε άλλη λέξη ή λιγότερες λέξεις.',
  'directoryPage.noneFor': 'Δεν βρέθηκε μέλος – «{q}»',
  'directoryPage.all': 'Εμφάνιση όλων',
  'directoryPage.membersOnly': 'Ο κατάλογος είναι για τα μέλη',
  'directoryPage.membersOnlyHint':
    'Αυτή τη στιγμή δεν είστε μέλος. Η σελίδα σας λέει γιατί και τι μπορείτε να κάνετε.',
};
