import { defineElement, type Define } from '../core/define.ts';
import { KoinonMembershipForm } from './membership-form.element.ts';

export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonMembershipForm };
export { KoinonJoinedEvent, type Joined } from './membership-form.events.ts';

/** Defines `koinon-membership-form` in a registry, the page's own unless one is given; see {@link defineElement}. */
export const defineMembershipForm: Define = registry =>
  defineElement('koinon-membership-form', KoinonMembershipForm, registry);
