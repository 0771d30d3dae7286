/** Inside the page of a framed widget: tells the page around it how high it is and what happens, and takes its look. */
import { startGuest } from './frame/guest.ts';

startGuest();
