import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkJudge, readNetwork } from '../../src/match/network/index.ts'
import { emptyNetwork, parts, sizes } from '../../src/match/network/parts.ts'
import { writeNetwork } from '../../src/training/network/write.ts'
import { randomFrom } from '../../src/training/random.ts'
import { meaning, readingOf } from './small-meaning.ts'

/** A network of random numbers: what it says means nothing, but it says it of everything it sees. */
function randomNetwork(seed = 3) {
  const random = randomFrom(seed)
  const network = emptyNetwork()
  for (const part of parts) {
    for (let at = 0; at < network[part].length; at += 1) network[part][at] = random() - 0.5
  }
  return network
}

const features = new Float32Array(sizes.features)
const judgeOf = () => {
  const judge = networkJudge(randomNetwork(), meaning)
  return (claim: string, page: string) => judge(readingOf(claim), readingOf(page), features)
}

describe('the network', () => {
  it('sees who does what to whom', () => {
    const judge = judgeOf()
    const claim = 'The frogs attack the toads'
    expect(judge(claim, 'Frogs attack toads')).not.toBeCloseTo(
      judge(claim, 'Toads attack frogs'),
      4,
    )
  })

  it('says the same of a pair whatever it was asked in between', () => {
    const judge = networkJudge(randomNetwork(), meaning)
    const [claim, other] = [readingOf('Frogs attack toads'), readingOf('Gold is in Kyiv')]
    const [page, next] = [readingOf('The toads were attacked'), readingOf('Newts rule')]
    const before = judge(claim, page, features)
    judge(other, page, features)
    judge(claim, next, features)
    expect(judge(claim, page, features)).toBe(before)
  })

  it('weighs the features as well', () => {
    const judge = networkJudge(randomNetwork(), meaning)
    const [claim, page] = [readingOf('Frogs attack toads'), readingOf('Frogs attack')]
    const others = Float32Array.from(features, () => 1)
    expect(judge(claim, page, others)).not.toBeCloseTo(judge(claim, page, features), 4)
  })

  it('has a finite opinion of any two texts, however long or empty', () => {
    const judge = judgeOf()
    const text = fc.array(fc.constantFrom('frogs', 'toads', 'attack', 'Kyiv', '7', 'not', 'zyx'), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, text, (claim, page) =>
        Number.isFinite(judge(claim.join(' '), page.join(' '))),
      ),
      { numRuns: 60 },
    )
  })
})

describe('a network that is written down', () => {
  it('is read as it was, within half of what a row counts in', () => {
    const network = randomNetwork()
    const written = writeNetwork(network)
    const read = readNetwork(JSON.parse(JSON.stringify(written)))
    for (const part of parts) {
      const unit = Math.max(...written[part].units)
      for (const [at, value] of network[part].entries()) {
        expect(Math.abs((read[part][at] ?? Number.NaN) - value)).toBeLessThanOrEqual(unit * 0.51)
      }
    }
  })

  it('is refused where a matrix has another size, by its name', () => {
    const written = writeNetwork(randomNetwork())
    const broken = { ...written, head: { ...written.head, values: [1, 2, 3] } }
    expect(() => readNetwork(broken)).toThrow('the network\'s "head" has another size')
  })
})
