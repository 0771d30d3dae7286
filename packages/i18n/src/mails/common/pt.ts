/** O que qualquer mensagem pode dizer. */
import type { Translation } from '../../messages.ts';
import type { CommonMailMessages } from './en.ts';

export const commonMailsPt: Translation<CommonMailMessages, 'pt'> = {
  'mail.to': 'Para: {name}',
  'mail.network': 'Rede',
  'mail.office': 'Para esclarecimentos: {contact}',
  'mail.private': 'A ligação é pessoal: não a reencaminhe, por favor.',
  'mail.sender': 'Esta mensagem foi enviada automaticamente. Remetente: {network}',
};
