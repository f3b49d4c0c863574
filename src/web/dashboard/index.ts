export { createDashboard } from './create-dashboard.tsx'
