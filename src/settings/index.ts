export { isPublisher, publisherPatterns } from './publishers.ts'
export { defaultSettings, isActive, type Settings, withSwitch } from './settings.ts'
export { readSettings, updateSettings, writeSettings } from './store.ts'
