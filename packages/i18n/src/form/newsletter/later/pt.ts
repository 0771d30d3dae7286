/** O que pode estar errado no formulário do boletim, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormNewsletterLaterMessages } from './en.ts';

export const formNewsletterLaterPt: Translation<FormNewsletterLaterMessages, 'pt'> = {
  'form.error.lists.required': 'Escolha o que quer receber',
  'form.error.lang.required': 'Escolha a língua das mensagens',
  'form.error.consent.required': 'Assinale que quer receber por e-mail o que pede',
};
