/** The words of forms that only the server’s pages say, in British English. */
import type { Catalogue } from '../../messages.ts';

export const formPageEn = {
  'form.registerLabel': 'Register for the event',
  'form.saveChanges': 'Save the changes',
  'form.listsHint': 'If you leave none ticked, you are unsubscribed.',
  'form.for.public': 'This event is open to everyone.',
  'form.tooFast': 'The form has not been sent yet. Press the button once more.',
  'form.expired': 'The form was open for a long time. Press the button once more.',

  'form.save': 'Save',
  'form.accept': 'Accept the charter',
  'form.directoryTitle': 'Directory of members',
  'form.directoryFields': 'What may other members see of you?',
  'form.directoryHint':
    'Nothing, until you choose it here. Without your name you are not in the directory at all.',
  'form.directory.name': 'My name',
  'form.directory.organisation': 'My public body',
  'form.directory.unit': 'My directorate, department or office',
  'form.directory.role': 'My position',
  'form.directory.email': 'My e-mail address',
  'form.directory.about': 'What I work on',
  'form.directoryAbout': 'What do you work on?',
  'form.directoryAboutHint':
    'What other members may ask you about, in a few sentences. Shown only if you choose it above.',
} as const satisfies Catalogue;

export type FormPageMessages = typeof formPageEn;
