export { settingsPort } from './settings-port.ts'
