import { describe, expect, it } from 'vitest'
import { loadCommands } from '../src/load-commands.js'
import { createRegistry } from '../src/registry.js'

const registry = createRegistry(await loadCommands())
/** The command a line begins, or 'unknown'. */
const begins = (line: string) => {
  const found = registry.find(line)
  return 'unknown' in found ? 'unknown' : `${found.command.name}: ${found.words}`
}

describe('a line that ends in a question mark', () => {
  it.each([
    'agreed terms of reference by when?', 'roles recommended to support the SRO?', 'members we must have?',
    'actions the guidance asks for?', 'link between CSP and CDP?', 'join two councils?', 'history of the strategy?',
    'tor due when',
  ])('“%s” is asked of the guidance', (line) => {
    expect(begins(line)).toBe(`ask: ${line}`)
  })

  it.each([
    ['status?', 'status: ?'],
    ['add Can we get kits by Friday?', 'action add: Can we get kits by Friday?'],
    ['actions for police?', 'action list: for police?'],
    ['show 3?', 'action show: 3?'],
  ])('“%s” stays a command', (line, meant) => {
    expect(begins(line)).toBe(meant)
  })
})

describe('a question about the partnership’s own record', () => {
  it.each([
    ['what’s mine?', 'action mine: '],
    ['any overdue?', 'action overdue: '],
    ['what’s due this week', 'action list: '],
    ['who has A-3?', 'action show: 3'],
    ['when is 14 due?', 'action show: 14'],
    ['what did we decide about naloxone?', 'decision list: naloxone'],
    ['show me the status', 'status: '],
    ['who is on the list?', 'roles: '],
  ])('“%s” is answered from it', (line, meant) => {
    expect(begins(line)).toBe(meant)
  })

  it.each(['who leads the partnership?', 'what is due by December 2022?', 'when is the needs assessment due?'])('“%s” is not one', (line) => {
    expect(begins(line)).toBe(`ask: ${line}`)
  })
})

describe('a title that begins with “action” or “decision”', () => {
  it.each([
    ['add Action Fraud to the mailing list', 'action add: Action Fraud to the mailing list'],
    ['add an action plan for cocaine', 'action add: action plan for cocaine'],
    ['new action plan needed for HMP', 'action add: action plan needed for HMP'],
    ['add Decision needed from ICB on funding by Friday', 'action add: Decision needed from ICB on funding by Friday'],
    ['add decision paper on naloxone to the board', 'action add: decision paper on naloxone to the board'],
    ['add action buy kits', 'action add: buy kits'],
    ['add action: plan the event', 'action add: plan the event'],
    ['add decision fund 40 kits', 'decision add: fund 40 kits'],
  ])('“%s”', (line, meant) => {
    expect(begins(line)).toBe(meant)
  })
})
