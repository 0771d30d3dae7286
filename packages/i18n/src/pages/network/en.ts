/** Words of the pages about a network, in British English: what it is, its charter, its labs, its directory of members. */
import type { Catalogue } from '../../messages.ts';

export const pagesNetworkEn = {
  'networkPage.kicker': 'Network',
  'networkPage.about': 'About the network',
  'networkPage.coordinator': 'Coordinated by',
  'networkPage.founded': 'Founded in',
  'networkPage.beneficiaries': 'For whom',
  'networkPage.site': 'Site of the network',
  'networkPage.objectives': 'What it is for',
  'networkPage.joining': 'How to join',
  'networkPage.mode.individual': 'People join, each for themselves. It is voluntary and costs nothing.',
  'networkPage.mode.institutional': 'Public bodies take part: people join who represent theirs.',
  'networkPage.seats': {
    one: 'Each body has 1 seat.',
    other: 'Each body has {count} seats.',
  },
  'networkPage.charterHint': 'Whoever joins accepts the charter:',
  'networkPage.joinElsewhere': 'How to join, on the network’s own site',
  'networkPage.joinUnknown':
    'It is not known yet how to join here. Ask the body that coordinates the network.',
  'networkPage.more': 'More about the network',

  'charterPage.title': 'Charter',
  'charterPage.none': 'The network has not published a charter yet.',
  'charterPage.sample': 'Sample',
  'charterPage.sampleHint':
    'This text only shows what a charter looks like. It is not the charter of the network.',
  'charterPage.old': 'This is an earlier version of the charter',
  'charterPage.toCurrent': 'Read the version that holds now',

  'labsPage.title': 'Labs that receive visits',
  'labsPage.hint':
    'Members of the network can visit these labs: to see how they work, and to ask what they want to know.',
  'labsPage.none': 'The network has not listed any labs yet.',
  'labsPage.visits': 'Labs that you can visit',
  'labsPage.noVisits': 'Other labs',
  'labsPage.body': 'Whose lab it is',
  'labsPage.ask': 'How to visit it',
  'labsPage.askWrite': 'Ask for a visit:',
  'labsPage.askCalendar': 'Visits are announced in the calendar. You register there.',
  'labsPage.upcoming': 'Next visits',
  'labsPage.demo': 'Invented for demonstration',
  'labsPage.next': 'Next visits to labs',
  'labsPage.nextNone': 'No visit is announced just now.',

  'directoryPage.title': 'Directory of members',
  'directoryPage.what':
    'In the directory members find each other: who works where, on what, and how to write to them. Nobody is in it who did not choose to be, and each member decides what it shows.',
  'directoryPage.safe':
    'Only members can read it, by the link to their own page that we mail to them. There is no password.',
  'directoryPage.linkTitle': 'If you are a member',
  'directoryPage.linkHint':
    'Give the address that you joined with. We will mail you the link to your page, where the directory is too.',
  'directoryPage.mailLink': 'Mail me the link',
  'directoryPage.notMember': 'If you are not a member yet',
  'directoryPage.sent': 'If this is a member’s address, we have mailed the link there.',
  'directoryPage.sentElse':
    'If it is not, no mail comes: so nobody can find out here who is a member. Did you join with another address? Try that one.',
  'directoryPage.hint':
    'Here is what members show each other. It is for you as a member: please do not pass it on.',
  'directoryPage.inIt': 'You are in it.',
  'directoryPage.notInIt': 'You are not in it.',
  'directoryPage.choose': 'Choose what other members see of you',
  'directoryPage.search': 'Search the directory',
  'directoryPage.searchButton': 'Search',
  'directoryPage.searchHint': 'Name, public body, position or what somebody works on',
  'directoryPage.count': { one: '1 member', other: '{count} members' },
  'directoryPage.countFor': { one: '1 member for “{q}”', other: '{count} members for “{q}”' },
  'directoryPage.empty': 'No member has chosen to appear here yet.',
  'directoryPage.noneFound': 'No member was found. Try another word, or fewer words.',
  'directoryPage.noneFor': 'No member found – “{q}”',
  'directoryPage.all': 'Show all of them',
  'directoryPage.membersOnly': 'The directory is for members',
  'directoryPage.membersOnlyHint':
    'You are not a member just now. Your own page says why, and what you can do.',
} as const satisfies Catalogue;

export type PageNetworkMessages = typeof pagesNetworkEn;
