export { createDashboard } from './create-dashboard.tsx'
export type { CalendarSource, TextSetting } from './settings/text-setting.ts'
