import { defineElement } from '../core/index.ts';
import { KoinonRegistrationForm } from './registration-form.element.ts';

defineElement('koinon-registration-form', KoinonRegistrationForm);
