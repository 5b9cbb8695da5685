import { useState } from 'preact/hooks'

interface SwitchProps {
  readonly label: string
  readonly on: boolean
  /** True where the switch has no effect just now and cannot be set. */
  readonly idle?: boolean
  /** Settles when `on` tells the truth again, whether or not the switch could be set. */
  readonly onToggle: (on: boolean) => Promise<void>
}

/** A switch that moves at once and returns to the truth when setting it has ended. */
export function Switch({ label, on, idle = false, onToggle }: SwitchProps) {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isOn = wanted ?? on
  const toggle = async () => {
    setWanted(!isOn)
    await onToggle(!isOn)
    setWanted(null)
  }
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      disabled={idle}
      onClick={toggle}
    >
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
    </button>
  )
}
