import { useState } from 'preact/hooks'
import type { TabReport } from '../../messages/index.ts'
import { Switch } from '../frame/switch.tsx'
import { reasonOf } from '../reason.ts'
import { useWording } from '../wording/context.ts'

/** Switches one site, or with null all sites; rejects with a reason. */
export type SetSwitch = (site: string | null, on: boolean) => Promise<void>

interface SwitchesProps {
  readonly report: TabReport
  readonly setSwitch: SetSwitch
}

/** The switch for this site, where there is one, and the switch for all sites. */
export function Switches({ report, setSwitch }: SwitchesProps) {
  const { text } = useWording()
  const [failure, setFailure] = useState<string | null>(null)
  const { site, siteOn, everywhereOn } = report

  const toggle = async (of: string | null, on: boolean) => {
    try {
      await setSwitch(of, on)
      setFailure(null)
    } catch (rejection) {
      setFailure(reasonOf(rejection))
    }
  }
  return (
    <footer class="switches">
      <fieldset>
        <legend class="unseen">{text('switches')}</legend>
        {site !== null && (
          <Switch
            label={text('switchSite', site)}
            on={siteOn}
            idle={!everywhereOn}
            onToggle={(on) => toggle(site, on)}
          />
        )}
        <Switch label={text('switchAll')} on={everywhereOn} onToggle={(on) => toggle(null, on)} />
      </fieldset>
      <p role="status" class="problem">
        {failure !== null && text('switchFailed', failure)}
      </p>
    </footer>
  )
}
