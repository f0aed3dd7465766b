import { sayShortDay } from '../words/day.js'
import type { Item } from '../reply.js'
import type { ItemStatus } from './checklist.js'

/** One checklist item in words: its state, the guidance's date, the local date and where its current round stands. */
export function itemText(status: ItemStatus): Item {
  const { item } = status
  const round = roundText(status)
  const local = status.local ? `Local date ${sayShortDay(status.local)}.` : ''
  const detail = [local, round, status.note ?? ''].filter((part) => part !== '').join(' ')
  return {
    text: [{ strong: `${item.number}. ${item.name}` }, `: ${stateWords(status)}. Guidance date: ${item.dateText}.`],
    ...(detail ? { detail } : {}),
  }
}

export function stateWords(status: ItemStatus): string {
  return status.met ? `${status.state} on ${sayShortDay(status.met)}` : status.state
}

/** 'Current round due 30 April 2027: not due yet. Nothing recorded for 30 April 2026.' */
export function roundText(status: ItemStatus): string {
  const { cycle } = status
  if (!cycle) return ''
  const latest = cycle.latest && cycle.latest !== status.met ? ` Latest: ${sayShortDay(cycle.latest)}.` : ''
  const missed = cycle.missed ? ` Nothing recorded for ${sayShortDay(cycle.missed)}.` : ''
  return `Current round due ${sayShortDay(cycle.due)}: ${cycle.state}.${latest}${missed}`
}
