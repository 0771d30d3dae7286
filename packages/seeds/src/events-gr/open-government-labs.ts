import type { EventRecordInput } from '@koinon/contract';

/** The announcement of the labs of 4 and 5 October 2023, «ώρες 8.00 -15.00». It names no place, so there is none here. */
export const openGovernmentLabs: EventRecordInput = {
  id: 'open-government-labs-2023',
  slug: 'ergastiria-anoiktis-diakyvernisis-2023',
  name: {
    el: 'Εργαστήρια Καινοτομίας στον Δημόσιο Τομέα',
    en: 'Public sector innovation labs on open government and open data',
  },
  summary: {
    el: 'Τα εργαστήρια, τα οποία πραγματοποιούνται για την υλοποίηση του Εθνικού Σχεδίου Δράσης για την Open Government Partnership (OGP), στοχεύουν στη συνεργασία των αρμόδιων φορέων της δημόσιας διοίκησης για την μέγιστη δυνατή προώθηση και ενσωμάτωση των αρχών της Ανοικτής Διακυβέρνησης στη λειτουργία της.',
    en: 'Two labs that help to carry out the National Action Plan for the Open Government Partnership.',
  },
  description: {
    el: [
      {
        type: 'paragraph',
        text: 'Τα Εργαστήρια Καινοτομίας στον Δημόσιο Τομέα εισάγονται με τον ν. 5027/23 «Σύστημα Καινοτομίας στον Δημόσιο Τομέα…..»\u00a0 \u00a0ως επίσημος θεσμός με τον οποίο επιδιώκεται η ενδυνάμωση των ικανοτήτων των δημοσίων υπαλλήλων με εξειδικευμένες γνώσεις, η συνεργασία των δημοσίων φορέων στην μεταφορά καλών πρακτικών καθώς και η ανάπτυξη νέων εφαρμογών και καινοτόμων λύσεων που μπορούν να αξιοποιηθούν από τον δημόσιο τομέα για τη βελτίωση της λειτουργίας του.',
      },
      {
        type: 'paragraph',
        text: 'Στο πλαίσιο της υλοποίησης του προγραμματισμού της Γενικής Γραμματείας Δημόσιας Διοίκησης του Υπουργείου Εσωτερικών, το Ινστιτούτο Τεκμηρίωσης, Έρευνας και Καινοτομιών (ΙΤΕΚ) του Εθνικού Κέντρου Δημόσιας Διοίκησης και Αυτοδιοίκησης (ΕΚΔΔΑ) \u00a0ως αρμόδιος φορέας για την υλοποίηση τους, διοργανώνει στις 4 και 5 Οκτωβρίου 2023 και ώρες 8.00 -15.00 εργαστήρια καινοτομίας στις παρακάτω θεματικές:',
      },
      {
        type: 'list',
        items: [
          'Ενσωμάτωση των βασικών αρχών της Ανοικτής Διακυβέρνησης στην υλοποίηση Δημοσίων Πολιτικών,',
          'Διαμόρφωση ενός ενιαίου μεθοδολογικού προτύπου διαχείρισης και διάθεσης ανοικτών δεδομένων από τα στελέχη της Δημόσιας Διοίκησης.',
        ],
      },
    ],
  },
  kind: 'lab',
  precision: 'minute',
  timeZone: 'Europe/Athens',
  slots: [
    { date: '2023-10-04', start: '08:00', end: '15:00' },
    { date: '2023-10-05', start: '08:00', end: '15:00' },
  ],
  // An assumption: the announcement does not say whether the two themes ran side by side or one a day.
  // They are kept as two tracks over both days, and one takes one of them.
  trackChoice: 'one',
  tracks: [
    {
      id: 'open-government',
      name: {
        el: 'Ενσωμάτωση των βασικών αρχών της Ανοικτής Διακυβέρνησης στην υλοποίηση Δημοσίων Πολιτικών',
        en: 'Building the principles of open government into public policies',
      },
    },
    {
      id: 'open-data',
      name: {
        el: 'Διαμόρφωση ενός ενιαίου μεθοδολογικού προτύπου διαχείρισης και διάθεσης ανοικτών δεδομένων από τα στελέχη της Δημόσιας Διοίκησης',
        en: 'One method for public servants to manage and release open data',
      },
    },
  ],
  audience: 'members',
  audienceNote: {
    el: 'Όσοι εκπρόσωποι που συμμετέχουν στο Δίκτυο Καινοτομίας Δημόσιου Τομέα, ενδιαφέρονται για την παρακολούθηση των εργαστηρίων καινοτομίας θα πρέπει να ανατρέξουν στις οδηγίες του ΕΚΔΔΑ',
    en: 'Representatives who take part in the Public Sector Innovation Network',
  },
  registration: {
    mode: 'external',
    url: 'https://www.ekdd.gr/%ce%b4%ce%b9%ce%bf%cf%81%ce%b3%ce%ac%ce%bd%cf%89%cf%83%ce%b7-%ce%b5%cf%81%ce%b3%ce%b1%cf%83%cf%84%ce%b7%cf%81%ce%af%cf%89%ce%bd-%ce%ba%ce%b1%ce%b9%ce%bd%ce%bf%cf%84%ce%bf%ce%bc%ce%af%ce%b1%cf%82/',
    urlLabel: { el: 'ΕΚΔΔΑ', en: 'EKDDA' },
  },
  organizations: [
    { role: 'organizer', organization: 'itek' },
    { role: 'implementer', organization: 'itek' },
  ],
  programmes: ['ogp-national-action-plan'],
  references: [
    {
      type: 'law',
      name: {
        el: 'ν. 5027/23 «Σύστημα Καινοτομίας στον Δημόσιο Τομέα…..»',
        en: 'Law 5027/23 “System of Innovation in the Public Sector…..”',
      },
    },
    {
      type: 'plan',
      name: {
        el: 'Εθνικό Σχέδιο Δράσης για την Open Government Partnership (OGP)',
        en: 'National Action Plan for the Open Government Partnership (OGP)',
      },
    },
  ],
  objectives: [
    {
      el: 'η συνεργασία των αρμόδιων φορέων της δημόσιας διοίκησης για την μέγιστη δυνατή προώθηση και ενσωμάτωση των αρχών της Ανοικτής Διακυβέρνησης στη λειτουργία της',
    },
  ],
  expectedOutcomes: [
    {
      el: 'Η διεξαγωγή των εργαστηρίων καινοτομίας αναμένεται να οδηγήσει σε συγκεκριμένες ενέργειες για τη διαμόρφωση μιας ολοκληρωμένης πρότασης, προκειμένου να αντιμετωπιστεί το έλλειμμα ενσωμάτωσης των βασικών αρχών της Ανοικτής Διακυβέρνησης στην υλοποίηση των δημοσίων πολιτικών.',
    },
    {
      el: 'Επίσης, τα εργαστήρια θα συνεισφέρουν στην ανάπτυξη οδικού χάρτη για τον σχεδιασμό επιμορφωτικού προγράμματος από το Ινστιτούτο Επιμόρφωσης του ΕΚΔΔΑ, με σκοπό την ευαισθητοποίηση του ανθρώπινου δυναμικού της Δημόσιας Διοίκησης και την διάχυση των αρχών της Ανοικτής Διακυβέρνησης, την ενίσχυση της κουλτούρας αξιοποίησης των ανοικτών δεδομένων και την εκπαίδευση διαχειριστών ανοικτών δεδομένων.',
    },
  ],
};
