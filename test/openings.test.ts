import { describe, expect, it } from 'vitest'
import { loadCommands } from '../src/load-commands.js'
import { createRegistry } from '../src/registry.js'

const registry = createRegistry(await loadCommands())

/** 'action add | order hats', or 'did you mean | …'. */
function found(line: string): string {
  const one = registry.find(line)
  return 'unknown' in one ? `unknown | ${one.meant.map((meant) => meant.line).join(' | ')}` : `${one.command.name} | ${one.words}`
}

describe('ways into a command', () => {
  it.each([
    ['please add order hats', 'action add | order hats'],
    ['pls add order gazebo by friday', 'action add | order gazebo by friday'],
    ['PLZ add order tables', 'action add | order tables'],
    ['Please can you add order hats by Friday?', 'action add | order hats by Friday'],
    ['Can you please add order hats?', 'action add | order hats'],
    ['can we add order hats please', 'action add | order hats'],
    ['could you add order chairs for me by Friday?', 'action add | order chairs for me by Friday'],
    ['would you close 11?', 'action done | 11'],
    ['can we move 11 to Friday?', 'action move | 11 to Friday'],
    ['can we move 11 back a week?', 'action move | 11 back a week'],
    ['can you close 11, letters sent', 'action done | 11, letters sent'],
    ['please show 14', 'action show | 14'],
    ['please could you list actions?', 'action list | '],
    ['• add order rugs', 'action add | order rugs'],
    ['- add order pens', 'action add | order pens'],
    ['* agreed: to meet', 'decision add | to meet'],
    ['– done 4', 'action done | 4'],
    ['- please add order ink', 'action add | order ink'],
    ['Action - order mats', 'action add | order mats'],
    ['Action: order mats', 'action add | order mats'],
    ['Decision – meet monthly', 'decision add | meet monthly'],
    ['mark 11 as done', 'action done | 11'],
    ['Mark A–11 as complete, letters sent', 'action done | 11: letters sent'],
    ['mark 11 and 12 done', 'action done | 11 and 12'],
    ['12 and 13 are both done', 'action done | 12 and 13'],
    ['close 11', 'action done | 11'],
    ['withdraw 25 duplicate of 9', 'action update | 25 withdrawn duplicate of 9'],
    ['reopen 1 kits were the wrong ones', 'action update | 1 reopen kits were the wrong ones'],
    ['push back 22 to Friday', 'action move | 22 to Friday'],
    ['bring 22 forward a week', 'action move | 22 forward a week'],
    ['it was agreed to meet weekly', 'decision add | meet weekly'],
    ['It was agreed that the chair rotates', 'decision add | the chair rotates'],
    ['We’ve agreed to buy kits', 'decision add | buy kits'],
    ['we have agreed: buy kits', 'decision add | buy kits'],
    ['It was agreed by all that the chair rotates', 'decision add | the chair rotates'],
    ['Agreed by all: buy kits', 'decision add | buy kits'],
    ['Agreed by all partners at the board', 'decision add | by all partners at the board'],
  ])('“%s”', (line, meant) => expect(found(line).replace(/A–(?=\d)/, '')).toBe(meant))

  it.each([
    'Can we add a prison to the partnership?', 'Could you close a partnership early?', 'Can we move the progress report?',
    'Can you show what the guidance says about prisons, please?', 'Would we complete the needs assessment together?',
    'Can we close 3 of the eight actions?', 'Please tell me who should be the SRO', 'please can you explain what a footprint is',
    'Can we have 3 chairs?', 'can we close 3 of the eight actions', 'Can we move 3 of the dates?', 'Can we get a date for the next audit by 3 March', 'Could we complete the needs assessment by 31 March?',
    'Please can we set up a joint partnership with the next county?', 'could we list all the agencies we must invite, please?',
    '- who should chair?', 'How do we mark 11 as done?', 'Can the police withdraw from the partnership?', 'Should it be agreed by all?',
    'please can you update the guidance?', 'Can we undo a merger of two partnerships, please?',
  ])('“%s” is asked of the guidance', (line) => expect(found(line)).toBe(`ask | ${line.replace(/^- /, '')}`))

  it.each([
    ['aciton add order tape\nby 3 March', 'action add order tape\nby 3 March'], ['please acton add order tape', 'action add order tape'],
    ['statsu', 'status'], ['agred to meet', 'decision add meet'],
  ])('“%s” offers the command with the rest of the words', (line, meant) => expect(found(line).split(' | ')[1]).toBe(meant))

  it.each(['withdraw the offer', 'reopen the hostel', 'push on', 'mark 11 and 12 as blocked', 'please order hats', 'mark', 'bring cake', '40 kits to each hostel'])('“%s” is not guessed at', (line) => {
    expect(found(line)).toMatch(/^unknown/)
  })

  it('is linear in the length of the line', () => {
    for (const filler of ['1, ', 'please ', '- ', 'can you ', 'mark 1 ', ' ', '1 and ', '—']) {
      for (const start of ['', 'mark ', 'can you add ', '12 ', 'withdraw 1 ']) {
        const began = performance.now()
        registry.find(`${start}${filler.repeat(100_000 / filler.length)}x`)
        expect(performance.now() - began, `${start}${filler}`).toBeLessThan(200)
      }
    }
  })
})
