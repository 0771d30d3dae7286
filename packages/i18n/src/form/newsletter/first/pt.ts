/** As palavras de que só o formulário do boletim precisa para se ver, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormNewsletterMessages } from './en.ts';

export const formNewsletterPt: Translation<FormNewsletterMessages, 'pt'> = {
  'form.newsletterEmailHint':
    'Vamos enviar-lhe uma mensagem para confirmar. Se trabalha no setor público, use o e-mail de serviço.',
  'form.lists': 'O que quer receber?',
  'form.moreChoices': 'Mais opções (facultativas)',
  'form.topics': 'Que temas lhe interessam?',
  'form.topicsHint': 'Se não escolher nenhum, recebe tudo.',
  'form.lang': 'Língua das mensagens',
  'form.language.el': 'Grego',
  'form.language.pt': 'Português',
  'form.language.en': 'Inglês',
  'form.consent':
    'Quero receber por e-mail as mensagens que peço neste formulário. Sei que posso parar quando quiser, pela ligação que vem em cada mensagem.',
  'form.subscribe': 'Subscrever',
  'form.noticeBasis': 'Fundamento legal',
  'form.basis.consent':
    'O seu consentimento (RGPD, artigo 6.º, n.º 1, alínea a). Pode retirá-lo a qualquer momento.',
  'form.noticeDaysUnsubscribed': 'Até {period} depois de cancelar a subscrição',
  'form.purpose.newsletter':
    'Para lhe enviar o que subscreve. O seu endereço não é usado para mais nada, e não se mede se abre as mensagens.',
};
