/** Defines every tag. */
import './event-calendar/define.ts';
import './provider/define.ts';
