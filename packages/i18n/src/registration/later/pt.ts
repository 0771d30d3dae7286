/** As palavras para depois do envio, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { RegistrationLaterMessages } from './en.ts';

export const registrationLaterPt: Translation<RegistrationLaterMessages, 'pt'> = {
  'register.done': 'Consulte o seu e-mail',
  'register.doneSent': 'Enviámos uma mensagem para {email}.',
  'register.doneSentPlain': 'Enviámos uma mensagem para o endereço que indicou.',
  'register.doneNext': 'Abra-a e siga a ligação que ela traz: só então a inscrição fica completa.',
  'register.doneSoon': 'Faça-o dentro de 30 minutos, porque depois o lugar pode ser dado a outra pessoa.',
  'register.doneNextWaiting':
    'Abra-a e siga a ligação que ela traz: só então entra na lista de espera. Se houver uma vaga, escrevemos-lhe.',
  'register.doneAlready': 'Se já confirmou, não precisa de fazer nada.',
  'register.doneMissing': 'Se não chegar nenhuma mensagem',
  'register.doneLate': 'Espere alguns minutos: em algumas entidades o correio chega tarde.',
  'register.doneSpam': 'Veja também no correio não solicitado (spam).',
  'register.doneWrong': 'Confirme que o endereço acima está certo.',
  'register.correct': 'Corrigir o endereço',
};
