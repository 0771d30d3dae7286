/** O que pode estar errado no formulário de adesão, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormMembershipLaterMessages } from './en.ts';

export const formMembershipLaterPt: Translation<FormMembershipLaterMessages, 'pt'> = {
  'form.error.workEmail.required': 'Escreva o seu e-mail de serviço',
  'form.error.publicBody.required': 'Escreva a entidade pública onde trabalha',
  'form.error.charter.required': 'Leia a carta e assinale que a aceita',
  'form.error.declaration.required': 'Assinale que declara trabalhar na entidade pública',
  'form.failed.charter': 'A carta mudou',
  'form.failed.charterHint':
    'A nova versão já está no formulário. Leia-a, assinale que a aceita e envie de novo o formulário.',
};
