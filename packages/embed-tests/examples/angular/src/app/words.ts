/** What the site itself says; the widgets know their own words. */
export const words = {
  en: {
    title: 'Innovation at the Municipality of Example',
    network: 'Network events',
    courses: 'Our courses',
    allEvents: 'All events of the network',
    register: 'Register on the network’s own page',
    newsletter: 'Subscribe on the network’s own page',
    opened: 'Opened',
    subscribed: 'Subscribed to',
    registered: 'Registered for',
  },
  el: {
    title: 'Καινοτομία στον Δήμο Παραδείγματος',
    network: 'Εκδηλώσεις του δικτύου',
    courses: 'Τα μαθήματά μας',
    allEvents: 'Όλες οι εκδηλώσεις του δικτύου',
    register: 'Εγγραφή στη σελίδα του δικτύου',
    newsletter: 'Εγγραφή στο δελτίο, στη σελίδα του δικτύου',
    opened: 'Ανοίξατε',
    subscribed: 'Γραφτήκατε στο',
    registered: 'Εγγραφήκατε στην εκδήλωση',
  },
} as const;

export type Lang = keyof typeof words;
export type Words = (typeof words)[Lang];
