/** Todas as palavras dos formulários em português europeu. */
import { formFirstPt } from './first/pt.ts';
import { formLaterPt } from './later/pt.ts';
import { formPagePt } from './page/pt.ts';

export const formPt = { ...formFirstPt, ...formLaterPt, ...formPagePt };
