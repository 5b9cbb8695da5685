import { type MarkColour, type MarkLine, markColours, markLines } from '../../settings/index.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Choices } from './choices.tsx'
import type { PartProps } from './settings-view.tsx'

const lines: Readonly<Record<MarkLine, MessageKey>> = {
  straight: 'lineStraight',
  wavy: 'lineWavy',
  fine: 'lineFine',
}
const colours: Readonly<Record<MarkColour, MessageKey>> = {
  violet: 'colourViolet',
  blue: 'colourBlue',
  teal: 'colourTeal',
  grey: 'colourGrey',
}

/** How marks look, with a passage on which every choice shows at once. */
export function Look({ settings: { look }, change }: PartProps) {
  const { text } = useWording()
  const titleOf = text('settingsLook')
  return (
    <section class="card part" aria-label={titleOf}>
      <h2>{titleOf}</h2>
      <p class="mark-sample" data-line={look.line} data-colour={look.colour}>
        <span class="match">{text('lookMatch')}</span>{' '}
        <span class="possible">{text('lookPossible')}</span>
      </p>
      <Choices
        legend={text('markLine')}
        values={markLines}
        chosen={look.line}
        labelOf={(value) => text(lines[value])}
        onChoose={(line) => change({ look: { ...look, line } })}
      />
      <Choices
        legend={text('markColour')}
        values={markColours}
        chosen={look.colour}
        labelOf={(value) => text(colours[value])}
        onChoose={(colour) => change({ look: { ...look, colour } })}
      />
    </section>
  )
}
