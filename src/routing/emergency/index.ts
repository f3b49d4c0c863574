export { parseEmergencyFile, writeEmergencyFile } from './emergency-file.ts'
export {
  EMERGENCY_NUMBERS_SETTING,
  type EmergencyNumber,
  emergencyNumbersSchema,
  numbersFor,
  usualEmergencyNumbers,
} from './emergency-numbers.ts'
