/** O que todos os formulários precisam para se ver, em português europeu: repetido aqui, para que um formulário da rede não carregue o que só os eventos perguntam. */
import type { Translation } from '../../messages.ts';
import type { FormEveryMessages } from './en.ts';

export const formEveryPt: Translation<FormEveryMessages, 'pt'> = {
  'form.you': 'Os seus dados',
  'form.name': 'Nome completo',
  'form.email': 'Endereço de e-mail',
  'form.organisation': 'Entidade',
  'form.organisationHint':
    'Comece a escrever o nome e escolha a entidade na lista. Se não estiver na lista, escreva o nome por extenso.',
  'form.privacy': 'Li como são usados os meus dados',
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
  'form.noticeRights':
    'Pode pedir para ver, corrigir ou apagar os seus dados. Pode também apresentar reclamação à autoridade de controlo competente.',
  'form.noticeLink': 'Ler toda a informação sobre proteção de dados',
};
