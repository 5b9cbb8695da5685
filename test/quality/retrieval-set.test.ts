import { describe, expect, it } from 'vitest'
import { readRetrievalSet } from '../../src/quality/retrieval-set.ts'

const names = { corpus: 'corpus.jsonl', queries: 'queries.jsonl', qrels: 'qrels.tsv' }

function setOf(files: Partial<Record<string, string>>) {
  const content: Partial<Record<string, string>> = {
    'corpus.jsonl': '{"id":"c1","claim":"Frogs rule"}\n',
    'queries.jsonl': '{"id":"q1","text":"It is said that frogs rule"}\n',
    'qrels.tsv': 'q1\tc1\t1\n',
    ...files,
  }
  return readRetrievalSet(names, async (name) => {
    const text = content[name]
    if (text === undefined) throw new Error('there is no such file')
    return text
  })
}

describe('a retrieval set', () => {
  it('is read with its other wordings, and fields that nobody asks for are passed over', async () => {
    const line = { id: 7, claim: ' Frogs rule ', title: null, subtitle: 'Do they?', date: 1 }
    const { corpus } = await setOf({ 'corpus.jsonl': `\n${JSON.stringify(line)}\n` })
    expect(corpus).toEqual([{ id: '7', claim: 'Frogs rule', title: '', subtitle: 'Do they?' }])
  })

  it.each([
    ['corpus.jsonl', '{"id":"c1","claim":"a"}\n{"id":', 'corpus.jsonl:2: is not JSON'],
    ['corpus.jsonl', '{"claim":"a"}', /^corpus\.jsonl:1: id: /u],
    ['corpus.jsonl', '{"id":"c1","claim":" "}', 'corpus.jsonl:1: the row: says nothing'],
    [
      'corpus.jsonl',
      '{"id":"c1","claim":"a"}\n\n{"id":"c1","claim":"b"}',
      'corpus.jsonl:3: the id "c1" is that of line 1',
    ],
    ['queries.jsonl', '{"id":"q1"}', /^queries\.jsonl:1: text: /u],
    ['qrels.tsv', 'q1', /^qrels\.tsv:1: /u],
    ['queries.jsonl', undefined, 'queries.jsonl: there is no such file'],
  ])('that does not fit is refused with the place: %s %j', async (name, content, message) => {
    await expect(setOf({ [name]: content })).rejects.toThrow(message)
  })
})
