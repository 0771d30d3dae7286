/** As palavras de que só o formulário de adesão precisa para se ver, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormMembershipMessages } from './en.ts';

export const formMembershipPt: Translation<FormMembershipMessages, 'pt'> = {
  'form.workEmail': 'E-mail de serviço',
  'form.workEmailHint':
    'Vamos enviar-lhe uma mensagem para confirmar. O endereço de uma entidade pública mostra que trabalha no setor público. Com qualquer outro, alguém da rede analisa primeiro o seu pedido.',
  'form.publicBody': 'Entidade pública',
  'form.unit': 'Direção, departamento ou serviço',
  'form.position': 'Cargo ou função',
  'form.charterTitle': 'A carta da rede',
  'form.charter': 'Li a carta e aceito-a',
  'form.version': 'Versão {version}',
  'form.declaration': 'Declaro que trabalho na entidade pública que indiquei acima',
  'form.join': 'Enviar o pedido de adesão',
  'form.noticeDaysLeft': 'Até {period} depois de sair da rede',
  'form.purpose.membership':
    'Para ver que trabalha no setor público, manter a lista dos membros e escrever-lhe sobre a sua adesão. Não são usados para mais nada.',
};
