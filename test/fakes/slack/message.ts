import { blockProblems } from './blocks.js'
import { BLOCK, MESSAGE } from './limits.js'
import { findLive, type Live } from './mentions.js'
import { isJson, type Json } from './shape.js'
import { lengthOfText } from './words.js'

export interface Verdict extends Live {
  /** Slack's error code; absent when Slack would take it. */
  error?: string
  /** What is wrong, one line each with its JSON pointer. */
  messages: string[]
  /** Taken, but not good: no fallback text, or longer than Slack recommends. */
  warnings: string[]
}

const has = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

const warningsFor = (text: string, body: Json): string[] => [
  ...(text === '' && (has(body['blocks']) || has(body['attachments'])) ? ['missing_text_in_message'] : []),
  ...(text.length > MESSAGE.recommendedText ? ['text_longer_than_recommended'] : []),
]

const attachmentProblems = (attachments: unknown[], charts: boolean): string[] =>
  attachments.flatMap((each, index) => {
    const pointer = `/attachments/${index}/blocks`
    if (!isJson(each)) return [`must be an object [json-pointer:/attachments/${index}]`]
    if (each['blocks'] === undefined) return []
    if (!Array.isArray(each['blocks'])) return [`must be an array [json-pointer:${pointer}]`]
    return blockProblems(each['blocks'], { surface: 'message', pointer, charts })
  })

const badMetadata = (metadata: unknown): boolean => {
  if (metadata === undefined) return false
  return !isJson(metadata) || typeof metadata['event_type'] !== 'string' || !isJson(metadata['event_payload'])
}

const refusal = (text: string, body: Json, charts: boolean): { error?: string; messages: string[] } => {
  const { blocks, attachments, metadata } = body
  if (blocks !== undefined && !Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages: [] }
  if (attachments !== undefined && !Array.isArray(attachments)) return { error: 'invalid_attachments', messages: [] }
  if (text === '' && !has(blocks) && !has(attachments)) return { error: 'no_text', messages: [] }
  if (text.length > MESSAGE.text) return { error: 'msg_too_long', messages: [] }
  const problems = blockProblems(blocks ?? [], { surface: 'message', pointer: '/blocks', charts })
  if (problems.length > 0) return { error: 'invalid_blocks', messages: problems }
  if (lengthOfText(blocks) > BLOCK.textTotal) return { error: 'msg_blocks_too_long', messages: [] }
  if ((attachments?.length ?? 0) > MESSAGE.attachments) return { error: 'too_many_attachments', messages: [] }
  const attached = attachmentProblems(attachments ?? [], charts)
  if (attached.length > 0) return { error: 'invalid_attachments', messages: attached }
  if (badMetadata(metadata)) return { error: 'invalid_metadata_format', messages: [] }
  return { messages: [] }
}

/**
 * What Slack would say to a message body: a Web API call, a response_url post or the answer to a slash command.
 * Pure, so a test may ask it about an acknowledgement that never reaches the fake.
 */
export const checkMessage = (body: Json, { charts = true }: { charts?: boolean } = {}): Verdict => {
  const text = typeof body['text'] === 'string' ? body['text'] : ''
  return { ...refusal(text, body, charts), warnings: warningsFor(text, body), ...findLive(body) }
}
