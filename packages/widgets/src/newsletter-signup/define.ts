import { defineElement } from '../core/index.ts';
import { KoinonNewsletterSignup } from './newsletter-signup.element.ts';

defineElement('koinon-newsletter-signup', KoinonNewsletterSignup);
