/** As palavras das mensagens sobre inscrições. */
import type { Translation } from '../../messages.ts';
import type { RegistrationMailMessages } from './en.ts';

export const registrationMailsPt: Translation<RegistrationMailMessages, 'pt'> = {
  'mail.event': 'Evento',
  'mail.announced': 'Estava anunciado para',
  'mail.people': 'Número de pessoas',
  'mail.join': 'Ligação para participar online',
  'mail.instant': '{date} (hora local: {zone})',
  'mail.addFile': 'Com o ficheiro em anexo pode adicionar o evento ao seu calendário.',
  'mail.updateFile': 'Com o ficheiro em anexo pode atualizar o evento no seu calendário.',
  'mail.removeFile': 'Com o ficheiro em anexo pode retirar o evento do seu calendário.',
  'mail.contact': 'Para esclarecimentos sobre o evento: {contact}',
  'mail.ignore':
    'Se não pediu esta inscrição, ignore esta mensagem, por favor. Nenhuma inscrição fica concluída sem confirmação.',
  'mail.received': 'Recebemos um pedido de inscrição no evento abaixo com este endereço de e-mail.',
  'mail.giveUp':
    'Se não puder comparecer, cancele a sua inscrição, por favor, para que outra pessoa possa ocupar o seu lugar.',

  'mail.action.confirm': 'Confirmar a inscrição',
  'mail.action.take': 'Aceitar a vaga',
  'mail.action.see': 'Ver a sua inscrição',
  'mail.action.manage': 'Ver, alterar ou cancelar a sua inscrição',
  'mail.action.event': 'Ver o evento',
  'mail.action.join': 'Como aderir à rede',

  'mail.status.confirmed': 'O seu lugar está confirmado.',
  'mail.status.held': 'Guardamos um lugar para si até {until}.',
  'mail.status.heldOpen': 'Guardamos um lugar para si.',
  'mail.status.unproved': 'A sua inscrição ainda não foi confirmada.',
  'mail.status.waiting': 'Está na lista de espera. A sua posição: {position}',
  'mail.status.offered': 'Ficou livre uma vaga, que guardamos para si até {until}.',
  'mail.status.unkept':
    'Se houver uma vaga quando confirmar, será sua. Se não houver, entrará na lista de espera.',
  'mail.status.expired':
    'O prazo durante o qual guardámos o seu lugar terminou. Ainda pode confirmar a inscrição: se houver uma vaga, será sua; se não houver, entrará na lista de espera, na posição que tinha.',

  'mail.confirm.subject': 'Confirme a sua inscrição: {event}',
  'mail.confirm.title': 'Confirme a sua inscrição',
  'mail.confirm.how':
    'Para concluir a inscrição, abra a página da sua inscrição e carregue no botão de confirmação.',
  'mail.confirm.after':
    'Também pode confirmar mais tarde, enquanto as inscrições estiverem abertas, se ainda houver vagas.',
  'mail.line.subject': 'Confirme o seu lugar na lista de espera: {event}',
  'mail.line.title': 'Confirme o seu lugar na lista de espera',
  'mail.line.full': 'Neste momento não há vagas.',
  'mail.line.how':
    'Para manter o seu lugar na lista, abra a página da sua inscrição e carregue no botão de confirmação. Se ficar livre uma vaga, iremos propô-la por mensagem.',

  'mail.known.subject': 'Já está inscrito(a): {event}',
  'mail.known.title': 'Já está inscrito(a)',
  'mail.known.intro':
    'Recebemos outro pedido de inscrição no evento abaixo com este endereço de e-mail. A sua primeira inscrição mantém-se como estava.',
  'mail.known.ignore': 'Se não fez este pedido, ignore esta mensagem, por favor. Nada foi alterado.',

  'mail.members.subject': 'Sobre a sua inscrição: {event}',
  'mail.members.title': 'Este evento destina-se aos membros da rede',
  'mail.members.none':
    'O evento é apenas para membros, e este endereço não é de um membro. Não foi guardado nenhum lugar.',
  'mail.members.how':
    'Se é membro, inscreva-se com o endereço que indicou à rede. Se trabalha no setor público, pode aderir à rede.',
  'mail.members.pending':
    'O evento é apenas para membros. Há um pedido de adesão com este endereço, mas ainda não foi confirmado. Não foi guardado nenhum lugar.',
  'mail.members.pendingHow':
    'Pode confirmá-lo na página do pedido. Assim que for membro, pode inscrever-se no evento.',
  'mail.members.review':
    'O evento é apenas para membros, e alguém da rede ainda está a analisar o seu pedido de adesão. Não foi guardado nenhum lugar.',
  'mail.members.reviewHow':
    'Escrevemos-lhe assim que houver novidades. Assim que for membro, pode inscrever-se no evento.',
  'mail.members.suspended':
    'O evento é apenas para membros, e neste momento a sua adesão está suspensa. Não foi guardado nenhum lugar.',
  'mail.members.suspendedHow': 'A sua página de membro diz porquê e o que pode fazer.',
  'mail.members.now':
    'O evento é apenas para membros. Quando a inscrição chegou, este endereço não era de um membro, e por isso não foi guardado nenhum lugar. Agora é.',
  'mail.members.nowHow': 'Volte a inscrever-se na página do evento, por favor.',

  'mail.confirmed.subject': 'O seu lugar está confirmado: {event}',
  'mail.confirmed.title': 'O seu lugar está confirmado',
  'mail.confirmed.intro': 'A sua inscrição no evento abaixo está concluída.',

  'mail.waiting.subject': 'Está na lista de espera: {event}',
  'mail.waiting.title': 'Está na lista de espera',
  'mail.waiting.intro': 'O seu endereço foi confirmado. Neste momento não há vagas para o evento abaixo.',
  'mail.waiting.position': 'A sua posição na lista: {position}',
  'mail.waiting.next':
    'Se ficar livre uma vaga, iremos propô-la por mensagem. Não precisa de fazer mais nada.',

  'mail.offer.subject': 'Há uma vaga para si: {event}',
  'mail.offer.title': 'Há uma vaga para si',
  'mail.offer.how':
    'Para a aceitar, abra a página da sua inscrição e carregue no botão. Depois dessa hora, a vaga é proposta à pessoa seguinte da lista.',
  'mail.offer.decline':
    'Se já não precisa dela, cancele a sua inscrição na mesma página, por favor, para que a pessoa seguinte não tenha de esperar.',

  'mail.changed.subject': 'A sua inscrição foi alterada: {event}',
  'mail.changed.title': 'A sua inscrição foi alterada',
  'mail.changed.intro': 'As alterações à sua inscrição foram guardadas. A inscrição passa a ser a seguinte.',
  'mail.changed.ignore': 'Se não fez esta alteração, abra a página da sua inscrição para a corrigir.',

  'mail.cancelled.subject': 'A sua inscrição foi cancelada: {event}',
  'mail.cancelled.title': 'A sua inscrição foi cancelada',
  'mail.cancelled.intro':
    'A sua inscrição no evento abaixo foi cancelada. Já não guardamos nenhum lugar para si.',
  'mail.cancelled.again': 'Se afinal quiser participar, pode voltar a inscrever-se na página do evento.',

  'mail.eventChanged.subject': 'Alteração do evento: {event}',
  'mail.eventChanged.title': 'Alteração do evento',
  'mail.eventChanged.intro':
    'O evento abaixo, em que se inscreveu, foi alterado. As informações passam a ser as seguintes.',
  'mail.eventPostponed.subject': 'Evento adiado: {event}',
  'mail.eventPostponed.title': 'Evento adiado',
  'mail.eventPostponed.intro':
    'O evento abaixo, em que se inscreveu, não se realiza na data que tinha sido anunciada.',
  'mail.eventPostponed.next':
    'A sua inscrição mantém-se válida. Enviaremos uma mensagem assim que se souber a nova data.',
  'mail.eventCancelled.subject': 'Evento cancelado: {event}',
  'mail.eventCancelled.title': 'Evento cancelado',
  'mail.eventCancelled.intro': 'O evento abaixo, em que se inscreveu, não se vai realizar.',
  'mail.eventCancelled.next': 'Não precisa de fazer nada.',
};
