/** The form engine: what widgets with a form are built on. Internal to the package. */
export { FormController } from './form.controller.ts';
export type { FormPhase } from './form.model.ts';
export { formEngineStyles } from './form.styles.ts';
export type {
  FormLocale,
  FormPorts,
  FormSetup,
  FormView,
  OrganisationOption,
  ReadDefinition,
  Remark,
  Submitted,
  SubmitOptions,
} from './form.types.ts';
