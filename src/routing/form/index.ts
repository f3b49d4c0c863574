export { type Form, formSchema } from './form.ts'
export { FORM_DEEDS, type FormDeed } from './form-press.ts'
export { createFormRound } from './lapse-forms.ts'
