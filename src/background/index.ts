export { enterOpenTabs } from './open-tabs.ts'
export { startBackground } from './start.ts'
