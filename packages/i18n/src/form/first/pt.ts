/** As palavras de que um formulário precisa para se ver, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { FormFirstMessages } from './en.ts';

export const formFirstPt: Translation<FormFirstMessages, 'pt'> = {
  'form.you': 'Os seus dados',
  'form.attending': 'A sua participação',
  'form.questions': 'Perguntas sobre o evento',
  'form.name': 'Nome completo',
  'form.email': 'Endereço de e-mail',
  'form.emailHint':
    'Vamos enviar-lhe uma mensagem para confirmar. Se trabalha no setor público, use o e-mail de serviço.',
  'form.organisation': 'Entidade',
  'form.organisationHint':
    'Comece a escrever o nome e escolha a entidade na lista. Se não estiver na lista, escreva o nome por extenso.',
  'form.attendance': 'Como vai participar?',
  'form.track': 'Em que tema vai participar?',
  'form.tracks': 'Em que temas vai participar?',
  'form.role': 'Em que qualidade vai participar?',
  'form.party': 'Quantas pessoas vêm?',
  'form.partyHint': 'Conte também consigo.',
  'form.needs': 'De que precisa para poder participar?',
  'form.needsHint':
    'Por exemplo: acesso sem degraus, interpretação em língua gestual, textos em letra grande.',
  'form.privacy': 'Li como são usados os meus dados',
  'form.optionFull': 'Sem vagas',
  'form.optionWaiting': 'Sem vagas: fica na lista de espera',
  'form.register': 'Fazer a inscrição',
  'form.registerWaiting': 'Entrar na lista de espera',

  'form.for.public-servants': 'Este evento destina-se a quem trabalha no setor público.',
  'form.for.members': 'Este evento destina-se apenas a membros da rede. Use o e-mail com que aderiu à rede.',
  'form.for.invited': 'Este evento destina-se apenas a quem recebeu um convite.',
  'form.state.waiting-list':
    'Já não há vagas. Pode entrar na lista de espera: escrevemos-lhe se houver uma vaga.',

  'form.optional': 'facultativo',
  'form.choose': 'Escolha na lista',
  'form.chooseAny': 'Pode escolher mais do que um.',
  'form.chooseUpTo': {
    one: 'Pode escolher 1.',
    many: 'Pode escolher até {count}.',
    other: 'Pode escolher até {count}.',
  },
  'form.charactersLeft': {
    zero: 'Não restam carateres',
    one: 'Resta 1 caráter',
    many: 'Restam {count} de carateres',
    other: 'Restam {count} carateres',
  },
  'form.charactersOver': {
    one: '1 caráter a mais',
    many: '{count} de carateres a mais',
    other: '{count} carateres a mais',
  },
  'form.leaveEmpty': 'Deixe este campo em branco',
  'form.next': 'Continuar',
  'form.back': 'Voltar',
  'form.stepOf': 'Passo {number} de {total}',
  'form.newTab': 'abre num novo separador',
  'form.failed.parts': 'Não foi possível carregar uma parte do formulário',
  'form.failed.partsHint': 'Verifique a sua ligação e tente de novo.',
  'form.dateHint': 'Por exemplo {example}',
  'form.day': 'Dia',
  'form.month': 'Mês',
  'form.year': 'Ano',
  'form.groupItem': '{item} {number}',
  'form.groupAdd': 'Adicionar mais: {item}',
  'form.groupAddFirst': 'Adicionar: {item}',
  'form.groupRemove': 'Remover: {item} {number}',
  'form.groupRemoved': 'Removido: {item} {number}',
  'form.groupMax': {
    one: 'Pode adicionar 1.',
    many: 'Pode adicionar até {count}.',
    other: 'Pode adicionar até {count}.',
  },

  'form.notice': 'Como são usados os seus dados',
  'form.noticeController': 'Responsável pelo tratamento',
  'form.noticePurpose': 'Para quê',
  'form.noticeRetention': 'Durante quanto tempo',
  'form.noticeContact': 'A quem perguntar',
  'form.noticeDays': 'Até {period} depois do fim do evento',
  'form.noticeRights':
    'Pode pedir para ver, corrigir ou apagar os seus dados. Pode também apresentar reclamação à autoridade de controlo competente.',
  'form.noticeLink': 'Ler toda a informação sobre proteção de dados',
  'form.purpose.registration':
    'Para organizar o evento e para lhe escrever sobre a sua inscrição. Não são usados para mais nada.',
};
