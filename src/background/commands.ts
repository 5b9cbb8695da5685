import { browser } from 'wxt/browser'
import { sendToPage } from '../messages/index.ts'
import { checkSelection } from './passage.ts'

const directions = { 'next-mark': 'next', 'previous-mark': 'previous' } as const

/** Answers the keyboard shortcuts that the manifest names, until the signal aborts. */
export function followCommands(signal: AbortSignal): void {
  const onCommand = async (command: string) => {
    if (command === 'check-selection') await checkSelection()
    if (!(command in directions)) return
    const direction = directions[command as keyof typeof directions]
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    // A page that does not answer has no marks.
    if (tab?.id !== undefined)
      await sendToPage(tab.id, 'walk-marks', { direction }).catch(() => null)
  }
  browser.commands.onCommand.addListener(onCommand)
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(onCommand), {
    once: true,
  })
}
