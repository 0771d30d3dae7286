/**
 * Ten sample principles in our own words. The documents name the «Carta dos 10 Princípios do Inovador Público» and do not
 * print it: these are not its words, and no network's.
 */

type Words = Readonly<Record<'el' | 'pt' | 'en', string>>;

export interface Principle {
  readonly title: Words;
  readonly text: Words;
}

export const principles: readonly Principle[] = [
  {
    title: {
      el: 'Ξεκινώ από τον άνθρωπο',
      pt: 'Começo pelas pessoas',
      en: 'I start with people',
    },
    text: {
      el: 'Πριν από κάθε λύση ακούω όσους θα τη χρησιμοποιήσουν και όσους θα τη δουλέψουν.',
      pt: 'Antes de cada solução, ouço quem a vai usar e quem a vai pôr em prática.',
      en: 'Before any solution I listen to those who will use it and to those who will run it.',
    },
  },
  {
    title: {
      el: 'Υπηρετώ το δημόσιο συμφέρον',
      pt: 'Sirvo o interesse público',
      en: 'I serve the public interest',
    },
    text: {
      el: 'Καινοτομώ για να γίνει καλύτερη η δημόσια υπηρεσία για όλους, και λέω ανοικτά αν κάτι δεν θα βοηθήσει.',
      pt: 'Inovo para que o serviço público melhore para todos, e digo abertamente quando algo não vai ajudar.',
      en: 'I innovate so that public service gets better for everyone, and I say openly when something will not help.',
    },
  },
  {
    title: {
      el: 'Δοκιμάζω σε μικρή κλίμακα',
      pt: 'Experimento em pequena escala',
      en: 'I try things out small',
    },
    text: {
      el: 'Προτιμώ μια μικρή δοκιμή σήμερα από ένα μεγάλο σχέδιο κάποτε, και ορίζω από πριν πώς θα φανεί αν πέτυχε.',
      pt: 'Prefiro um pequeno teste hoje a um grande plano um dia, e defino antes como se verá se resultou.',
      en: 'I prefer a small trial today to a great plan some day, and I say beforehand how we shall know whether it worked.',
    },
  },
  {
    title: {
      el: 'Μαθαίνω και από όσα δεν πέτυχαν',
      pt: 'Aprendo também com o que falhou',
      en: 'I learn from what failed, too',
    },
    text: {
      el: 'Περιγράφω με ειλικρίνεια τι δεν δούλεψε, χωρίς να ψάχνω υπεύθυνους, για να μην το ξαναζήσει άλλος.',
      pt: 'Conto com honestidade o que não resultou, sem procurar culpados, para que outros não o repitam.',
      en: 'I describe honestly what did not work, without looking for somebody to blame, so that nobody has to repeat it.',
    },
  },
  {
    title: { el: 'Μοιράζομαι τη γνώση', pt: 'Partilho o que sei', en: 'I share what I know' },
    text: {
      el: 'Ό,τι έμαθα και ό,τι έφτιαξα το δίνω σε άλλους φορείς σε μορφή που μπορούν να ξαναχρησιμοποιήσουν.',
      pt: 'O que aprendi e o que fiz, dou a outras entidades numa forma que possam reutilizar.',
      en: 'What I have learnt and made I pass on to other bodies in a form that they can use again.',
    },
  },
  {
    title: {
      el: 'Συνεργάζομαι πέρα από τον φορέα μου',
      pt: 'Colaboro para além da minha entidade',
      en: 'I work beyond my own body',
    },
    text: {
      el: 'Αναζητώ όσους έχουν το ίδιο πρόβλημα σε άλλες υπηρεσίες και δουλεύω μαζί τους ως ίσος προς ίσο.',
      pt: 'Procuro quem tem o mesmo problema noutros serviços e trabalho com essas pessoas de igual para igual.',
      en: 'I look for those who have the same problem in other services and work with them as equals.',
    },
  },
  {
    title: { el: 'Δεν αφήνω κανέναν έξω', pt: 'Não deixo ninguém de fora', en: 'I leave nobody out' },
    text: {
      el: 'Φροντίζω ώστε ό,τι σχεδιάζω να το χρησιμοποιούν και άτομα με αναπηρία και όσοι δεν έχουν ψηφιακή ευχέρεια.',
      pt: 'Cuido para que o que desenho possa ser usado por pessoas com deficiência e por quem não domina o digital.',
      en: 'I take care that what I design can be used by disabled people and by those who are not at ease with computers.',
    },
  },
  {
    title: {
      el: 'Προστατεύω τα προσωπικά δεδομένα',
      pt: 'Protejo os dados pessoais',
      en: 'I protect personal data',
    },
    text: {
      el: 'Ζητώ μόνο τα στοιχεία που χρειάζονται, λέω γιατί τα ζητώ και τα διαγράφω όταν δεν χρειάζονται πλέον.',
      pt: 'Peço só os dados necessários, digo para que os peço e apago-os quando já não são precisos.',
      en: 'I ask only for the data that are needed, say what for, and delete them when they are needed no longer.',
    },
  },
  {
    title: { el: 'Αποφασίζω με στοιχεία', pt: 'Decido com base em factos', en: 'I decide on evidence' },
    text: {
      el: 'Μετρώ πριν και μετά, δημοσιεύω όσα μπορώ να δημοσιεύσω και αλλάζω γνώμη όταν το δείχνουν τα στοιχεία.',
      pt: 'Meço antes e depois, publico o que pode ser publicado e mudo de opinião quando os factos o mostram.',
      en: 'I measure before and after, publish what can be published, and change my mind when the evidence says so.',
    },
  },
  {
    title: { el: 'Δίνω χώρο στους άλλους', pt: 'Dou espaço aos outros', en: 'I make room for others' },
    text: {
      el: 'Στο Δίκτυο σέβομαι κάθε άποψη, δεν κοινοποιώ όσα ειπώθηκαν εμπιστευτικά και βοηθώ τους νεότερους να μιλήσουν.',
      pt: 'Na Rede respeito todas as opiniões, não divulgo o que foi dito em confiança e ajudo os mais novos a falar.',
      en: 'In the network I respect every opinion, keep to myself what was said in confidence, and help newcomers to speak.',
    },
  },
];
