import { defineElement } from '../core/index.ts';
import { KoinonEventCalendar } from './event-calendar.element.ts';

defineElement('koinon-event-calendar', KoinonEventCalendar);
