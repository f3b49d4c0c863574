export { parseAddressesFile, writeAddressesFile } from './addresses-file.ts'
export {
  addressesFor,
  REPORT_ADDRESSES_SETTING,
  type ReportAddress,
  reportAddressesSchema,
  usualReportAddresses,
} from './report-addresses.ts'
