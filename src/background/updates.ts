import { browser } from 'wxt/browser'
import { browserTools, type Library, openMeaning, Subscriptions } from '../library/index.ts'
import { mayAsk } from '../permission/index.ts'
import { readOwn } from './case-library.ts'
import { keptAwake } from './kept-awake.ts'

const alarmName = 'update-lists'
const minute = 60_000

/** Sets the alarm for the list that is due next; clears it where there is none. */
async function schedule(subscriptions: Subscriptions): Promise<void> {
  const due = await subscriptions.nextDue()
  if (due === null) await browser.alarms.clear(alarmName)
  // Not at once: whatever has just started the browser comes first.
  else browser.alarms.create(alarmName, { when: Math.max(due, Date.now() + minute) })
}

/**
 * Has subscribed lists asked for when their time has come, until the signal aborts. Alarms outlive
 * the background, but not every browser's restart.
 */
export function keepListsCurrent(
  library: Library,
  signal: AbortSignal,
  tools = browserTools,
): void {
  const openWords = () => openMeaning(readOwn)
  const own = { library, openMeaning: openWords, mayAsk }
  const subscriptions = new Subscriptions({ ...tools, ...own })
  const scheduleAnew = () => void schedule(subscriptions).catch(() => undefined)
  const onAlarm = async ({ name }: { readonly name: string }) => {
    if (name !== alarmName) return
    await keptAwake(subscriptions.updateDue(signal))
    scheduleAnew()
  }
  const onStart = () => {
    // What an import left behind that ended with its page; nobody waits for it.
    void library.sweep()
    scheduleAnew()
  }
  library.onChange(scheduleAnew, signal)
  browser.alarms.onAlarm.addListener(onAlarm)
  browser.runtime.onStartup.addListener(onStart)
  browser.runtime.onInstalled.addListener(onStart)
  signal.addEventListener(
    'abort',
    () => {
      browser.alarms.onAlarm.removeListener(onAlarm)
      browser.runtime.onStartup.removeListener(onStart)
      browser.runtime.onInstalled.removeListener(onStart)
    },
    { once: true },
  )
}
