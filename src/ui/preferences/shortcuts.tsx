import type { Shortcut } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

const labels: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcutOpen',
  'next-mark': 'shortcutNext',
  'previous-mark': 'shortcutPrevious',
  'check-selection': 'menuCheck',
}

/** The keyboard shortcuts, and where they are changed: browsers keep that to themselves. */
export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { text } = useWording()
  return (
    <section class="card part">
      <h2>{text('settingsShortcuts')}</h2>
      <dl class="rows">
        {shortcuts.map(({ command, keys }) => {
          const label = labels[command]
          if (label === undefined) return null
          return (
            <div key={command}>
              <dt>{text(label)}</dt>
              <dd>{keys === '' ? text('noShortcut') : <kbd>{keys}</kbd>}</dd>
            </div>
          )
        })}
      </dl>
      <p class="quiet">{text('explainShortcuts')}</p>
    </section>
  )
}
