import type { HiddenPassage, Settings } from '../settings/index.ts'

/** A keyboard shortcut as the browser knows it. */
export interface Shortcut {
  /** Its name in the manifest. */
  readonly command: string
  /** Such as "Alt+Shift+N"; empty where none is set. */
  readonly keys: string
}

/** Everything that the page of settings shows. */
export interface SettingsState {
  readonly settings: Settings
  readonly hidden: readonly HiddenPassage[]
  readonly shortcuts: readonly Shortcut[]
}

/** All that the page of settings asks of the world around it; rejections carry a reason to show. */
export interface SettingsPort {
  read(): Promise<SettingsState>
  /** Changes the settings, at once and for all open pages. */
  change(change: (before: Settings) => Settings): Promise<void>
  /** Shows a case on a passage again. */
  showAgain(passage: HiddenPassage): Promise<void>
  /** Calls the listener whenever the state may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void
  /** Offers the settings as a file. */
  saveSettings(): Promise<void>
  /** Takes the settings of a file over. Rejects, with nothing changed, where it holds none. */
  loadSettings(file: File): Promise<void>
  /** Offers what is hidden as a file, for those whom it may help: which case, which words. */
  saveHidden(): Promise<void>
}
