/** The words that only the form by which one tells a story needs to be seen, in British English. Its hints are what makes a story useful to others. */
import type { Catalogue } from '../../../messages.ts';

export const formStoryEn = {
  'form.storyIntroduction':
    'Tell colleagues elsewhere what you tried, so that they can learn from it. What did not work is as welcome as what did. Somebody from the network reads every story before it is published and writes to you if something is not clear.',
  'form.storyStep.about': 'What it is about',
  'form.storyStep.text': 'The story',
  'form.storyStep.images': 'Pictures',
  'form.storyStep.people': 'Who took part',
  'form.storyStep.you': 'About you',
  'form.storySubmit': 'Hand in the story',

  // What it is about
  'form.story.title': 'Title',
  'form.story.titleHint':
    'What was done and for whom, in words that somebody from another service understands.',
  'form.story.summary': 'In two or three sentences',
  'form.story.summaryHint': 'What you tried and what came of it. This stands in the list of stories.',
  'form.story.resourceType': 'What are you sharing?',
  'form.story.resourceTypeHint':
    'If you are not sure, leave it as it is: the network writes to you if another one fits better.',
  'form.storyType.story': 'Story',
  'form.storyType.case-study': 'Case study',
  'form.storyType.good-practice': 'Good practice',
  'form.storyType.guide': 'Guide',
  'form.storyType.tool': 'Tool',
  'form.storyType.report': 'Report of an event',
  'form.storyTypeHint.story': 'What you tried and what you learned, told by those who were there.',
  'form.storyTypeHint.case-study': 'One project looked at closely, with its figures and its results.',
  'form.storyTypeHint.good-practice': 'Something that has proved itself and that others can take over.',
  'form.storyTypeHint.guide': 'How to do something, step by step.',
  'form.storyTypeHint.tool': 'A template, a checklist or a program that others can use.',
  'form.storyTypeHint.report': 'What happened at an event and what follows from it.',
  'form.story.language': 'In which language do you write?',
  'form.story.languageHint': 'Only if it is not the one of this form.',
  'form.story.axes': 'Which of the network’s themes does it belong to?',
  'form.story.axesHint': 'If none of them fits, choose none.',
  'form.story.events': 'Is it about an event of the network?',
  'form.story.eventsHint': 'The story is then also shown on the page of the event.',
  'form.story.event': 'Event',

  // The text
  'form.storyMarkup':
    'Write as you would tell it to a colleague in another service: short sentences, no official language. Write every abbreviation out in full the first time. An empty line begins a new paragraph. With the buttons above each text you can add headings, lists, explained terms, quotes and links.',
  'form.story.why': 'Why did you do it?',
  'form.story.whyHint':
    'What was the problem, and for whom? What had you tried before? What did you want to be different afterwards?',
  'form.story.how': 'How did you do it?',
  'form.story.howHint':
    'Who did what, in which order, with how much time, people and money? What would somebody need to know who wants to do the same?',
  'form.story.learned': 'What did you learn?',
  'form.story.learnedHint':
    'What changed, and how do you know? If there are no results yet, say what you expect and when. What would you do differently?',
  'form.storyMore': 'More about it (optional)',
  'form.story.sections': 'Sections of your own',
  'form.story.sectionsHint':
    'Anything that does not fit above. Add only what you will write: no section stays empty.',
  'form.story.section': 'Section',
  'form.story.heading': 'Heading',
  'form.story.body': 'Text',
  'form.story.next': 'What comes next?',
  'form.story.nextHint': 'What it has led to, or what you plan now.',
  'form.story.links': 'Links to read on',
  'form.story.linksHint': 'Documents, recordings, pages of the project.',
  'form.story.link': 'Link',
  'form.story.linkText': 'What one finds there',
  'form.story.linkTextHint':
    'In words that make sense alone, for example “Report on the first year (PDF)”. Not “here”.',
  'form.story.linkUrl': 'Web address',

  // Pictures
  'form.storyImagesNote':
    'A story can do without pictures. The photos are made smaller, and where and with what they were taken is removed from them. Nobody but you and the network sees them before the story is published.',
  'form.story.images': 'Pictures',
  'form.story.imagesHint': 'Photos, drawings or screenshots as JPEG, PNG or WebP.',
  'form.story.alt': 'What does the picture show?',
  'form.story.altHint':
    'For those who do not see it, and for those whose connection does not load it. Say what matters for the story, in a sentence.',
  'form.story.decorative': 'The picture is only decoration',
  'form.story.decorativeHint': 'Who does not see it misses nothing. Then it needs no description.',
  'form.story.caption': 'Caption',
  'form.story.credit': 'Whose picture is it?',
  'form.story.creditHint': 'The name that stands beside it: the photographer or the body.',
  'form.story.place': 'Where does it stand?',
  'form.storyPlace.cover': 'At the head of the story',
  'form.storyPlace.why': 'After “Why did you do it?”',
  'form.storyPlace.how': 'After “How did you do it?”',
  'form.storyPlace.learned': 'After “What did you learn?”',
  'form.storyPlace.next': 'After “What comes next?”',
  'form.storyPlace.gallery': 'With the others after the text',
  'form.story.peopleShown': 'Can one recognise anyone in it?',
  'form.story.peopleShownHint': 'Ask them first. For children, ask whoever has parental responsibility.',
  'form.storyPeople.none': 'No, nobody can be recognised',
  'form.storyPeople.agreed': 'Yes, and they have all agreed to its publication',

  // Who took part
  'form.story.people': 'People who took part',
  'form.story.peopleHint': 'Only those who know that they are named here. They are shown with the story.',
  'form.story.person': 'Person',
  'form.story.personName': 'Name of the person',
  'form.story.personRole': 'Role at that time',
  'form.story.personRoleHint': 'What she or he was then, even if it has changed since.',
  'form.story.personBody': 'Public body or organisation at that time',
  'form.story.participation.people': 'How many people took part?',
  'form.story.participation.bodies': 'From how many bodies?',

  // Who tells it
  'form.story.emailHint':
    'We send you the link with which you follow and change your story. The address is not published.',
  'form.story.byline': 'Show my name and my organisation with the story',
  'form.story.bylineHint': 'If you leave this empty, the story appears without your name.',
  'form.storyLicenceTitle': 'What may others do with it?',
  'form.story.licence': 'Licence',
  'form.story.licenceHint': 'It is for the text and for your pictures.',
  'form.storyLicence.CC-BY-4.0': 'Creative Commons Attribution 4.0 (CC BY 4.0)',
  'form.storyLicence.CC-BY-SA-4.0': 'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)',
  'form.storyLicence.CC0-1.0': 'No rights reserved (CC0 1.0)',
  'form.storyLicence.LicenseRef-none': 'All rights reserved',
  'form.storyLicenceHint.CC-BY-4.0':
    'Others may use it and change it if they say who wrote it. Most stories have this one.',
  'form.storyLicenceHint.CC-BY-SA-4.0': 'The same, and what they make of it must have this licence too.',
  'form.storyLicenceHint.CC0-1.0': 'Others may do with it what they like, without naming you.',
  'form.storyLicenceHint.LicenseRef-none':
    'Only the network may publish it. Whoever else wants to use it must ask you.',
  'form.story.rights':
    'I may publish this story and its pictures, and the network may publish them under this licence',
  'form.story.rightsHint': 'For example because you wrote it yourself, or because your service agrees.',

  'form.noticeDaysWithdrawn': 'Until {period} after the story is withdrawn or not accepted',
  'form.purpose.story':
    'To look at your story, to publish it and to write to you about it. Your address is used for nothing else.',
} as const satisfies Catalogue;

export type FormStoryMessages = typeof formStoryEn;
