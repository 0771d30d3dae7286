/** Defines every tag. */
import './event-calendar/define.ts';
import './newsletter-archive/define.ts';
import './membership-form/define.ts';
import './newsletter-signup/define.ts';
import './provider/define.ts';
import './registration-form/define.ts';
import './story-gallery/define.ts';
import './story-submission/define.ts';
