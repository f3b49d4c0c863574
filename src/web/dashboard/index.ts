export { createDashboard } from './create-dashboard.tsx'
export type { CalendarSource, FixedSetting, TextSetting } from './settings/text-setting.ts'
