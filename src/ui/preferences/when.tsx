import { checkings } from '../../settings/index.ts'
import { useWording } from '../wording/context.ts'
import { Choices } from './choices.tsx'
import type { PartProps } from './settings-view.tsx'

/** When pages are checked. */
export function When({ settings, change }: PartProps) {
  const { text } = useWording()
  return (
    <section class="card part">
      <Choices
        legend={text('settingsWhen')}
        values={checkings}
        chosen={settings.checking}
        labelOf={(value) => text(value === 'every-page' ? 'everyPage' : 'onDemand')}
        explain={(value) => text(value === 'every-page' ? 'explainEveryPage' : 'explainOnDemand')}
        onChoose={(checking) => change({ checking })}
      />
    </section>
  )
}
