import { defineElement } from '../core/index.ts';
import { KoinonMembershipForm } from './membership-form.element.ts';

defineElement('koinon-membership-form', KoinonMembershipForm);
