import type { Context } from '../command.js'
import { all, type Board } from '../record/board.js'
import { keyOf } from '../record/kinds.js'
import { concerns, type Action } from './actions.js'

/** The group of people with lived experience and their organisations. */
export const AFFECTED = 'people-affected'

/**
 * People with lived experience are members whose items are never named as overdue in a channel: what they lead or
 * support, themselves, by their post, or as their own organisation.
 */
export function namedInChannel(board: Board, action: Action): boolean {
  return !all(board, 'member').some(({ record, fields }) => {
    const { organisation, post, group } = fields
    if (!fields.livedExperience && group !== AFFECTED) return false
    const own = group === AFFECTED && organisation ? { organisation } : {}
    return concerns(action, { person: keyOf(record), ...own, ...(post ? { post } : {}) })
  })
}

/** Whether an action may be called overdue where this is said: in a direct chat nobody else reads it. */
export function namedHere({ board, request }: Pick<Context, 'board' | 'request'>, action: Action): boolean {
  return request.place.kind === 'direct' || namedInChannel(board, action)
}
