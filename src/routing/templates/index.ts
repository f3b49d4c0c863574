export { FILLED_BLANKS, fillTemplate, type Known } from './fill-template.ts'
export {
  dropTemplate,
  findTemplate,
  keepTemplate,
  ownTemplate,
  type TemplateRefusal,
} from './keep-template.ts'
export {
  formerTemplateSchema,
  LONGEST_TEMPLATE,
  MOST_TEMPLATES,
  type Template,
  type TemplateId,
  templateIdSchema,
  templateSchema,
} from './template.ts'
