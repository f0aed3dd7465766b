import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/problem.js'
import { decodePlan } from '../../src/report/plan/decode.js'
import { readRow, type Separator } from '../../src/report/plan/grid.js'
import { readPlan } from '../../src/report/plan/read-plan.js'

const heading = ['Number', 'Action', 'By when', 'Lead', 'Dependencies', 'Risk', 'Outcome']
const names = ['number', 'action', 'when', 'lead', 'dependencies', 'risk', 'outcome'] as const

/** Writes a cell as RFC 4180 says. */
function written(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function grid(rows: string[][], separator: string, end = '\r\n'): string {
  return rows.map((row) => row.map((cell) => written(cell, separator)).join(separator)).join(end)
}

function cellsOf(text: string): string[][] {
  return readPlan(text).rows.map(({ cells }) => names.map((name) => cells[name]))
}

function refusal(text: string): string {
  try {
    readPlan(text)
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
  return 'it was read'
}

const separators: Separator[] = ['\t', ',', ';']

describe('any grid of cells', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ', '»', '’', '=') , maxLength: 8 }))

  it('is read back exactly, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), fc.constantFrom(...separators), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const text = grid(rows, separator, end)
        const read: string[][] = []
        for (let at = 0; read.length < rows.length; ) {
          const row = readRow(text, at, separator)
          read.push(row.cells)
          at = row.next
        }
        expect(read).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('is read back exactly as a plan, in text and under any order of columns', () => {
    const safe = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', 'B', '1', ' ', '»', '’', '.', '-'), maxLength: 12 })
    const row = fc.tuple(fc.nat(99).map(String), safe.map((text) => `A${text}`), safe, safe, safe, safe, safe)
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(...separators), order, (rows, separator, order) => {
        const ordered = [heading, ...rows].map((cells) => order.map((at) => cells[at] as string))
        const text = `Our plan, "in brief":\n\n${grid(ordered, separator)}\r\n\r\nWith thanks to all; and a map.\n`
        expect(cellsOf(text)).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a table in text', () => {
  it('is found in prose that lists columns too, and every cell is kept', () => {
    const plan = readPlan(readFileSync(join(import.meta.dirname, 'plan-sample.txt'), 'utf8'))
    expect(plan.rows).toHaveLength(12)
    expect(plan.columns).toEqual(names)
    expect(plan.rows[3]?.cells.when).toBe('By 28th October 2023 »')
    expect(plan.rows[8]?.cells.outcome).toBe('"Short" report agreed')
  })

  it('may have fewer columns, other names and other columns', () => {
    const plan = readPlan('Owner;Ref;RAG;Key actions;Deadline\nPolice;1;Amber;"Train; then test";1 May 2027\n;2;;"Say ""no"""\n')
    expect(plan.columns).toEqual(['lead', 'number', 'action', 'when'])
    expect(plan.rows.map(({ cells, others }) => [cells.number, cells.action, cells.lead, others])).toEqual([
      ['1', 'Train; then test', 'Police', [{ heading: 'RAG', text: 'Amber' }]],
      ['2', 'Say "no"', '', []],
    ])
  })

  it('may lack trailing tabs and have an empty line inside', () => {
    const plan = readPlan('Number\tAction\tBy when\tLead\n1\tAct\n\n2\tAgain\t1 May 2027\n3')
    expect(plan.rows.map(({ cells }) => [cells.number, cells.action])).toEqual([['1', 'Act'], ['2', 'Again'], ['3', '']])
  })

  it('keeps a soft line break of a word processor inside its cell', () => {
    expect(readPlan('Number\tAction\n1\tOne\vtwo\n').rows[0]?.cells.action).toBe('One\vtwo')
  })

  it('is read from the bytes of UTF-8, UTF-16 and Windows-1252 alike', () => {
    const text = 'Number\tAction\n1\tBy 1 May »'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const swapped = Buffer.from(utf16).swap16()
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, swapped, Buffer.from(text, 'latin1')]) {
      expect(readPlan(decodePlan(bytes)).rows[0]?.cells.action).toBe('By 1 May »')
    }
  })
})

describe('what cannot be read', () => {
  const table = (cells: string) => `Number\tAction\tLead\tRisk\n1\tAct\t\t\n${cells}\n`

  it.each([
    ['an empty file', ' \n\t\n', /empty/],
    ['text without a table', 'Dear all,\nplease see the actions, owners and dates below.\n', /No table of actions was found/],
    ['a spreadsheet file', 'PK\u0003\u0004\u0014', /not a text file/],
    ['a binary file', 'Number\tAction\u0000\u0001', /not a text file/],
    ['a heading alone', 'Number\tAction\n\nNothing yet.\n', /no rows/],
    ['a formula', table('2\tAct\t\t=HYPERLINK("x")'), /Row 2, Risk holds a spreadsheet formula/],
    ['another formula', table('2\t@SUM(A1)\t\t'), /Row 2, Action holds a spreadsheet formula/],
    ['a control character', table('2\tAct\t\tbell \u0007'), /Row 2, Risk holds a character that cannot be shown \(U\+0007\)/],
    ['half a character', table('2\tAct \ud800\t\t'), /Row 2, Action .*U\+D800/],
    ['a cell of 10,000 characters', table(`2\tAct\t\t${'x'.repeat(10_000)}`), /Row 2, Risk: 10,000 characters, and at most 6,000/],
    ['a long lead', table(`2\tAct\t${'x'.repeat(201)}\t`), /Row 2, Lead: 201 characters/],
    ['a long column of another name', `Number\tAction\tRAG\n1\tAct\t${'x'.repeat(6000)}`, /Row 1: its other columns/],
    ['5,000 rows', `Number\tAction\n${'1\tAct\n'.repeat(5000)}`, /more than 2,000 rows: row 2,001 is in line 2002/],
    ['more than 2 MB', 'x'.repeat(2_000_001), /larger than 2 MB/],
    ['a row cut in two', table('2\tAct on\nthis and\tPolice\tLow'), /Line 4 \(“this and”\) follows row 2 .*put it back on one line/s],
    ['a cell cut in three', table('2\tAct on\nthis and\nthat\tPolice\tLow'), /Line 4 \(“this and”\)/],
    ['text right below the table', table('2\tAct\t\t\nWith thanks'), /put an empty line before it/],
    ['rows below other text', table('2\tAct\t\t\n\nPriority two\n\n3\tMore\tPolice\tLow'), /Line 7 looks like a row of the table, but stands apart/],
    ['a second heading', table('Number\tAction\tLead\tRisk\n2\tAct\t\t'), /heading stands again in line 3/],
    ['a comma without marks', 'Number,Action,Lead\n1,Train, then test,Police\n', /Row 1 \(line 2\) has 4 cells and the heading 3/],
    ['a mark that is not closed', 'Number,Action\n1,"Train\n2,Test\n', /Row 1 \(line 2\) has a cell that begins with a quotation mark/],
    ['a stray mark that another closes', 'Number\tAction\tRisk\n1\t"Train\tLow\n2\tTest\tLow"\n', /Row 1 \(line 2\) has a cell that begins with a quotation mark/],
  ])('%s is refused with what to do', (_what, text, message) => {
    expect(refusal(text)).toMatch(message)
  })

  it('keeps what only looks like a formula', () => {
    expect(readPlan(table('2\t- ICB (South) to lead\t+44 118 496 0000\t-')).rows[1]?.cells.action).toBe('- ICB (South) to lead')
  })

  it('is found out quickly, however it is made', () => {
    const hostile = ['"action\t'.repeat(200_000), 'action,lead\n'.repeat(100_000), `Number\tAction\n1\tA\n\n${'"x\n'.repeat(400_000)}`, '"\n'.repeat(900_000), `action,${'""'.repeat(900_000)}`]
    const start = performance.now()
    for (const text of hostile) refusal(text)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('never breaks on any text', () => {
    const piece = fc.constantFrom('Number', 'Action', 'Outcome', '\t', ',', ';', '"', '\n', '\r\n', '1', '2.1', '31 April 2023', '=', 'By when', ' ', '»', '\u0000')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof refusal(pieces.join(''))).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})
