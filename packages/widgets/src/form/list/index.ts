/** What loads when somebody comes to a field for an organisation. */
export { combobox } from './combobox.ts';
export { listStyles as styles } from './list.styles.ts';
