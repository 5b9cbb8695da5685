import { type Sensitivity, sensitivities } from '../../settings/index.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Choices } from './choices.tsx'
import { articles, measured } from './measured.ts'
import type { PartProps } from './settings-view.tsx'

const labels: Readonly<Record<Sensitivity, MessageKey>> = {
  strict: 'sensitivityStrict',
  balanced: 'sensitivityBalanced',
  everything: 'sensitivityEverything',
}

/** What is marked, and what that has meant when it was measured. */
export function Sensitivities({ settings, change }: PartProps) {
  const { text, language } = useWording()
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  return (
    <section class="card part">
      <Choices
        legend={text('settingsWhat')}
        values={sensitivities}
        chosen={settings.sensitivity}
        labelOf={(value) => text(labels[value])}
        explain={(value) => {
          const { wrong, found } = measured[value]
          return text('sensitivityMeans', number(found), number(wrong), number(articles))
        }}
        onChoose={(sensitivity) => change({ sensitivity })}
      />
      <p class="quiet">{text('explainSensitivity')}</p>
    </section>
  )
}
