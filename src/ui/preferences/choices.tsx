import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface ChoicesProps<Value extends string> {
  readonly legend: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly labelOf: (value: Value) => ComponentChildren
  /** What choosing a value means, below its name. */
  readonly explain?: (value: Value) => ComponentChildren
  readonly onChoose: (value: Value) => void
}

/** One of a few, each with what it means. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, values, chosen, labelOf, explain, onChoose } = props
  const name = useId()
  return (
    <fieldset class={explain ? 'choices' : 'choices short'}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <div key={value} class="choice">
          <label>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              {...(explain ? { 'aria-describedby': `${name}-${value}` } : {})}
              onChange={() => onChoose(value)}
            />
            <span>{labelOf(value)}</span>
          </label>
          {explain && (
            <p class="quiet" id={`${name}-${value}`}>
              {explain(value)}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
