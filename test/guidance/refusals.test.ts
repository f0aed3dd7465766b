import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/guidance/answer.js'
import { findAnswer } from '../../src/guidance/find.js'
import { entries } from '../../src/guidance/register/index.js'
import { asksForMore } from '../../src/guidance/search/aspects.js'
import { renderText } from '../../src/text.js'

const ask = (question: string) => renderText(answerQuestion(question))

describe('what the guidance does not say', () => {
  it.each(['', '?', 'yes', 'why', 'what', 'should', 'the the the the', 'and '.repeat(5000), '1986', 'ok thanks'])('is not made up for “%s”', (text) => {
    expect(findAnswer(text).answered).toBe(false)
  })

  it.each([
    ['what does it cost to join', 'The subject, and nothing more.', true],
    ['what does it cost to join', 'It is free of charge.', false],
    ['how much of the grant does our county get', 'The strategy has over £3 billion from 2022 to 2025.', true],
    ['what percentage of leavers are picked up', 'It measures leavers who are picked up in time.', true],
    ['what percentage of leavers are picked up', 'In 2021, 38% of leavers were picked up.', false],
    ['how many are there right now', 'There are three of them.', true],
    ['what happens if we miss the deadline', 'The date was 1 August 2022.', true],
    ['how long can one person stay in the post', 'The post is held by a senior person.', true],
    ['how long can one person stay in the post', 'For three years.', false],
    ['how do we apply for it', 'It pays for beds.', true],
    ['what salary band is the data lead on', 'The data lead looks after data.', true],
    ['when is it due', 'It says nothing of the kind.', false],
  ])('“%s” is more than “%s” tells: %s', (question, answer, more) => {
    expect(asksForMore(question, { id: 'x', section: 'ch3-governance', strength: 'fact', question: 'What is it?', answer, asked: [] })).toBe(more)
  })

  it('hardly ever calls an entry’s own questions more than it tells', () => {
    const speaking = entries.filter(({ strength }) => strength !== 'silent')
    const asked = speaking.flatMap((entry) => [entry.question, ...entry.asked].map((question) => ({ entry, question })))
    const refused = asked.filter(({ entry, question }) => asksForMore(question, entry))
    expect(refused.length / asked.length).toBeLessThan(0.01)
  })

  it('reads no pattern twice over a long text', () => {
    const hostile = ['our '.repeat(500), 'how much '.repeat(220), 'what happens if '.repeat(130), 'which share of the money our area '.repeat(60)]
    const [entry] = entries
    const from = performance.now()
    for (const text of hostile) for (let time = 0; time < 20; time++) asksForMore(text, entry!)
    expect((performance.now() - from) / (20 * hostile.length)).toBeLessThan(10)
  })

  it('points to what comes nearest, and whom to ask', () => {
    const text = ask('do we need a quorum?')
    expect(text).toMatch(/^The guidance does not say\./)
    expect(text).toContain('ask your coordinator')
    expect(answerQuestion('do we need a quorum?').next?.length).toBeGreaterThan(0)
  })
})

describe('when somebody may be in danger', () => {
  it.each(['my friend has overdosed what do i do', 'someone just collapsed with a needle', 'i want to kill myself', 'She’s not breathing!!', 'my mate wont wake up'])('“%s” gets help first and nothing to press', (words) => {
    const reply = answerQuestion(words)
    expect(renderText(reply)).toMatch(/^(Call 999 now|If life is in danger call 999)/)
    expect(reply.next ?? []).toEqual([])
  })

  it.each(['We had four overdoses last weekend, can we use that information?', 'My brother died of an overdose. Am I somebody to be heard?', 'Is suicide counted among drug deaths?', 'Our provider has collapsed, who steps in?', 'She is dying to know who chairs it'])('“%s” is an ordinary question', (words) => {
    expect(renderText(answerQuestion(words))).not.toMatch(/^(Call 999|If life)/)
  })
})

describe('two questions in one', () => {
  it.each([
    ['When was the delivery plan due and who chairs the partnership?', ['December 2022', 'Also:', 'chair']],
    ['Who from the NHS should come and who from probation?', ['NHS', 'Also:', 'robation']],
    ['How are hospital admissions measured and what are the limits?', ['admissions', 'Also:']],
  ])('“%s” gets both answers', (question, told) => {
    const text = ask(question)
    for (const words of told) expect(text).toContain(words)
    expect(findAnswer(question).entries).toHaveLength(2)
  })

  it('says so when only one of them is answered', () => {
    const text = ask('What are the six outcomes and what is the weather like?')
    expect(text).toContain('for the other, the guidance does not say')
  })
})

describe('a footnote', () => {
  it('is found by its number', () => {
    expect(findAnswer('what does footnote 12 say').entries.every(({ footnote }) => footnote === 12)).toBe(true)
    expect(findAnswer('footnote 98').answered).toBe(false)
  })
})

it('mentions, links and tags of a platform are no part of a question', () => {
  expect(findAnswer('<!channel> @everyone <@U1> <at>all</at> https://evil.example who can be the SRO?').entries[0]?.id).toBe(findAnswer('who can be the SRO?').entries[0]?.id)
})
