/** As palavras dos formulários que só as páginas do servidor dizem, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { FormPageMessages } from './en.ts';

export const formPagePt: Translation<FormPageMessages, 'pt'> = {
  'form.registerLabel': 'Inscrição no evento',
  'form.saveChanges': 'Guardar as alterações',
  'form.listsHint': 'Se não deixar nenhuma escolhida, cancela a subscrição.',
  'form.for.public': 'Este evento é aberto a todas as pessoas.',
  'form.tooFast': 'O formulário ainda não foi enviado. Carregue de novo no botão.',
  'form.expired': 'O formulário esteve aberto muito tempo. Carregue no botão mais uma vez.',

  'form.save': 'Guardar',
  'form.accept': 'Aceitar a carta',
  'form.directoryTitle': 'Diretório de membros',
  'form.directoryFields': 'O que podem os outros membros ver sobre si?',
  'form.directoryHint': 'Nada, até o escolher aqui. Sem o seu nome não aparece no diretório.',
  'form.directory.name': 'O meu nome',
  'form.directory.organisation': 'A minha entidade pública',
  'form.directory.unit': 'A minha direção, departamento ou serviço',
  'form.directory.role': 'O meu cargo ou função',
  'form.directory.email': 'O meu endereço de e-mail',
  'form.directory.about': 'Em que trabalho',
  'form.directoryAbout': 'Em que trabalha?',
  'form.directoryAboutHint':
    'O que os outros membros lhe podem perguntar, em poucas frases. Só se vê se o escolher acima.',
};
