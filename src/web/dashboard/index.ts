export { createDashboard } from './create-dashboard.tsx'
export type { TextSetting } from './settings/text-setting.ts'
