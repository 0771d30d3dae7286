/** As palavras dos formulários que só as páginas do servidor dizem, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { FormPageMessages } from './en.ts';

export const formPagePt: Translation<FormPageMessages, 'pt'> = {
  'form.registerLabel': 'Inscrição no evento',
  'form.saveChanges': 'Guardar as alterações',
  'form.for.public': 'Este evento é aberto a todas as pessoas.',
  'form.tooFast': 'O formulário chegou demasiado depressa. Carregue no botão mais uma vez.',
  'form.expired': 'O formulário esteve aberto muito tempo. Carregue no botão mais uma vez.',
};
