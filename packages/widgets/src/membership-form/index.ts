export { KoinonSubmitEvent, type Submission } from '../form/submit-event.ts';
export { KoinonMembershipForm } from './membership-form.element.ts';
export { KoinonJoinedEvent, type Joined } from './membership-form.events.ts';
