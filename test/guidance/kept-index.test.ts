import { describe, expect, it } from 'vitest'
import { deserialize, serialize } from 'node:v8'
import { entries } from '../../src/guidance/register/index.js'
import { openIndex, packIndex, type Packed } from '../../src/guidance/search/index.js'
import { keptIndex } from '../../src/guidance/search/kept.js'
import { readQuestion } from '../../src/guidance/search/question.js'
import { rank } from '../../src/guidance/search/rank.js'

describe('the index that the build keeps', () => {
  it('finds the same as one made anew', () => {
    const packed = packIndex(entries)
    const kept = deserialize(serialize(packed)) as Packed
    const [anew, read] = [openIndex(packed, entries), openIndex(kept, entries)]
    for (const question of ['tor due when', 'Who from the NHS should come, and how seniour?', 'how many opiate users were there in 2016/17']) {
      const found = rank(anew, readQuestion(question, anew.spelling))
      expect(found.length).toBeGreaterThan(0)
      expect(rank(read, readQuestion(question, read.spelling))).toEqual(found)
    }
  })

  it('is not there among the sources', () => {
    expect(keptIndex()).toBeNull()
  })
})
