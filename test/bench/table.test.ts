import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type BenchFigures, rows, tableOf } from './table.ts'

const kept: BenchFigures = JSON.parse(readFileSync('test/bench.json', 'utf8'))

describe('the table of the bench', () => {
  it('has a row for every comparison, each with its ratio and whether it reaches its goal', () => {
    const [[measure, figure], [against, theirs]] = [rows[0]?.figure ?? [], rows[0]?.against ?? []]
    const figures = {
      machine: 'one',
      [String(measure)]: { [String(figure)]: 1, [String(theirs)]: 4 },
    }
    expect(measure).toBe(against)
    const lines = tableOf(figures)
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(lines).toHaveLength(rows.length + 2)
    expect(lines[2]).toMatch(/\| 1\.00 \| 4\.00 \| 0\.250 \| ≤ 0\.5 \| yes \|$/u)
  })

  it('is in the documentation as the figures that are kept give it', () => {
    expect(readFileSync('docs/performance.md', 'utf8')).toContain(tableOf(kept))
    expect(tableOf(kept)).not.toContain('NaN')
  })
})
