import { useMemo, useState } from 'preact/hooks'
import type { Match } from '../../match/index.ts'
import { type Actions, useActions } from '../frame/actions.ts'
import { focusMain } from '../frame/focus-main.ts'
import type { PopupPort } from '../port.ts'
import type { Reading } from './follow-report.ts'
import type { SetSwitch } from './switches.tsx'
import { useReport } from './use-report.ts'

/** What is known of a tab, and what can be done about it. */
export interface TabOnScreen {
  readonly reading: Reading
  /** What has just been hidden; null where nothing was. */
  readonly hidden: Match | null
  readonly actions: Actions
  readonly setSwitch: SetSwitch
  readonly undoHiding: () => Promise<void>
  /** Has the page checked that nobody has asked about. */
  readonly ask: () => Promise<void>
  readonly retry: () => Promise<void>
}

/** Follows a tab. Cases are opened by the actions around. */
export function useTab(port: PopupPort): TabOnScreen {
  const around = useActions()
  const [reading, readAgain] = useReport(port)
  const [hidden, setHidden] = useState<Match | null>(null)

  const actions = useMemo<Actions>(
    () => ({
      ...around,
      openReport: () => port.openReport(),
      cite: async (what, how) => {
        if (reading.kind === 'read') await port.cite(what, reading.report, how)
      },
      hide: async (match) => {
        await port.setHidden(match, true)
        // The button goes with its passage, and must not take the focus with it.
        focusMain()
        setHidden(match)
        await readAgain()
      },
      show: async (passage) => {
        const shown = await port.show(passage)
        if (shown) port.close()
        return shown
      },
    }),
    [port, around, reading, readAgain],
  )
  return {
    reading,
    hidden,
    actions,
    async setSwitch(site, on) {
      await port.setSwitch(site, on)
      await readAgain()
    },
    async undoHiding() {
      if (hidden === null) return
      focusMain()
      await port.setHidden(hidden, false).catch(() => undefined)
      setHidden(null)
      await readAgain()
    },
    async ask() {
      focusMain()
      await port.ask().catch(() => undefined)
      await readAgain()
    },
    async retry() {
      // Where this fails, the reading that follows tells why.
      await port.checkAgain().catch(() => undefined)
      await readAgain()
    },
  }
}
