import { blockProblems } from './blocks.js'
import { BLOCK, VIEW } from './limits.js'
import { findLive } from './mentions.js'
import type { Verdict } from './message.js'
import { boolean, isJson, type Json, list, plain, type Report, shape, string } from './shape.js'

const common = {
  blocks: list(() => undefined, { max: BLOCK.perView }),
  private_metadata: string({ max: VIEW.privateMetadata }),
  callback_id: string({ max: VIEW.callbackId }),
  external_id: string({ max: VIEW.externalId }),
}

const RULES = {
  home: shape(common, ['blocks']),
  modal: shape({
    ...common,
    title: plain(VIEW.title),
    submit: plain(VIEW.submit),
    close: plain(VIEW.close),
    clear_on_close: boolean,
    notify_on_close: boolean,
  }, ['title', 'blocks']),
}

/** What Slack would say to a view. Slack calls a bad view `invalid_arguments`, with pointers under /view. */
export const checkView = (view: unknown): Verdict => {
  const messages: string[] = []
  const report: Report = (message, pointer) => void messages.push(`${message} [json-pointer:${pointer}]`)
  if (!isJson(view)) return verdict(['must be an object [json-pointer:/view]'], {})
  const surface = view['type']
  if (surface !== 'modal' && surface !== 'home') {
    return verdict([`unsupported type: ${String(surface)} [json-pointer:/view]`], view)
  }
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW.bytes) return { ...verdict([], view), error: 'view_too_large' }
  RULES[surface](view, '/view', report)
  const blocks = Array.isArray(view['blocks']) ? view['blocks'] : []
  if (blocks.length <= BLOCK.perView) messages.push(...blockProblems(blocks, { surface, pointer: '/view/blocks' }))
  const asks = blocks.some((block) => isJson(block) && block['type'] === 'input')
  if (surface === 'modal' && asks && view['submit'] === undefined) {
    report('must define `submit` to use an `input` block in modals', '/view/blocks')
  }
  return verdict(messages, view)
}

const verdict = (messages: string[], view: Json): Verdict => ({
  ...(messages.length > 0 ? { error: 'invalid_arguments' } : {}),
  messages,
  warnings: [],
  ...findLive(view),
})
