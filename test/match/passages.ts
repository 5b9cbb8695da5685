import denied from '../fixtures/passages/denied.json' with { type: 'json' }
import factual from '../fixtures/passages/factual.json' with { type: 'json' }
import quoted from '../fixtures/passages/quoted.json' with { type: 'json' }

/** Passages that carry a claim, on the subject of a claim without it, and against a claim. */
export { denied, factual, quoted }
export const refuting = denied.filter(({ kind }) => kind === 'refutes')
export const reporting = denied.filter(({ kind }) => kind === 'reports')
