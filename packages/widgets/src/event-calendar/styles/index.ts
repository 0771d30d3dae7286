import { agendaStyles } from './agenda.styles.ts';
import { baseStyles } from './base.styles.ts';
import { filterStyles } from './filters.styles.ts';
import { frameStyles } from './frame.styles.ts';
import { stateStyles } from './states.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';

export const calendarStyles = [
  baseStyles,
  toolbarStyles,
  filterStyles,
  agendaStyles,
  frameStyles,
  stateStyles,
];
