export { defaultSettings, isActive, type Settings, withSwitch } from './settings.ts'
export { readSettings, writeSettings } from './store.ts'
