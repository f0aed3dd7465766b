import type { PlanRow, StudiedRow } from './plan.js'

/** A plan's own number as stored; a longer cell is a heading in the wrong column. */
export const LONGEST_NUMBER = 20

/** '1', '5.2', 'A1', '3b', 'Action 4', '1.2.1'; with or without a bracket or full stop after it. */
const numberLike = /^[a-z]{0,10}[ .-]?\d{1,4}(?:[./-]\d{1,4}){0,4}[a-z]?$/i

export function looksLikeNumber(cell: string): boolean {
  return numberLike.test(plainNumber(cell))
}

/** '2.' and '2)' and a spreadsheet's '2.0' are 2. */
function plainNumber(cell: string): string {
  return cell.trim().replace(/[.):]+$/, '').replace(/(?<=^\d+)\.0$/, '').toLowerCase()
}

/** '1.2.1' -> '1.2', '1'; '3b' -> '3'. Nearest first. */
function above(number: string): string[] {
  const shorter = /^(.*\d)(?:[./-]\d+|[a-z])$/.exec(number)?.[1]
  return shorter ? [shorter, ...above(shorter)] : []
}

export type Place = Pick<StudiedRow, 'number' | 'parent' | 'kind' | 'under'>

/**
 * Where each row stands: 5.2 is a sub-step of 5, and a row without a number one of the main row above it. A row whose
 * parent is not in the plan is an action of its own.
 */
export function placeRows(rows: readonly PlanRow[]): Place[] {
  const numbered = new Map<string, { row: number; number: string }>()
  let main: { row: number; number: string } | null = null
  return rows.map(({ row, cells, others }): Place => {
    const nothing = Object.values(cells).every((cell) => cell.trim() === '') && others.length === 0
    if (nothing) return { number: null, parent: null, kind: 'skipped', under: null }
    const typed = cells.number.trim()
    const number = typed === '' || typed.length > LONGEST_NUMBER ? null : typed
    const plain = plainNumber(typed)
    const ancestor = number ? above(plain).map((one) => numbered.get(one)).find((one) => one !== undefined) : undefined
    const parent = typed === '' ? main : ancestor
    if (number) {
      const here = { row, number }
      numbered.set(plain, here)
      if (!parent) main = here
    } else if (!parent) main = null
    if (!parent) return { number, parent: null, kind: 'action', under: null }
    return { number, parent: parent.number, kind: 'substep', under: parent.row }
  })
}
