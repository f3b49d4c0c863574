export {
  OFFICE_BLANK,
  SERVICE_STANDARD_SETTING,
  type ServiceStandard,
  serviceStandardSchema,
  standardComponents,
  TIME_BLANK,
  usualServiceStandard,
} from './service-standard.ts'
export { parseStandardFile, writeStandardFile } from './standard-file.ts'
