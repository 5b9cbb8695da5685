export {
  Hidden,
  type HiddenChange,
  type HiddenPassage,
  onHiddenChange,
  readHidden,
  updateHidden,
} from './hidden.ts'
export { isPublisher, publisherPatterns } from './publishers.ts'
export {
  type Checking,
  checkings,
  checksByItself,
  defaultSettings,
  isActive,
  isInLanguage,
  type MarkColour,
  type MarkLine,
  type MarkLook,
  markColours,
  markLines,
  type Sensitivity,
  type Settings,
  sensitivities,
  withSwitch,
} from './settings.ts'
export { onSettingsChange, readSettings, updateSettings, writeSettings } from './store.ts'
export { settingsFrom, settingsVersion, storedFrom } from './stored.ts'
