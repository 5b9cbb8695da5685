import type { Figure } from '../../src/quality/figure.ts'
import { noBaseline } from '../../src/quality/measure.ts'
import type { Row } from '../../src/quality/table.ts'

/** A figure with the fields that a test names. */
export function aFigure(told: Partial<Figure> = {}): Figure {
  return {
    key: 'set.map5',
    label: 'a set, MAP@5',
    unit: 'score',
    better: 'more',
    tolerance: 0.01,
    goal: { atLeast: 0.9 },
    all: { value: 0.8, of: 1200 },
    aside: null,
    ...told,
  }
}

/** A row of the table with these figures. */
export function aRow(figures: readonly Figure[], told: Partial<Row> = {}): Row {
  return { name: 'set', baseline: noBaseline, note: null, ...told, figures }
}
