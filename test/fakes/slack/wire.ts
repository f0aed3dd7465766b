import type { IncomingMessage } from 'node:http'
import { refuse } from './refusal.js'
import { isJson, type Json } from './shape.js'

/** More than any call of the product; what goes beyond is read off the wire but not kept, then refused. */
const LARGEST_BODY = 4 * 1024 * 1024
/** Arguments a form carries as JSON text. */
const JSON_ARGUMENTS = ['blocks', 'attachments', 'view', 'metadata']

export const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= LARGEST_BODY) chunks.push(bytes)
  }
  if (size > LARGEST_BODY) throw refuse('request_too_large', { status: 413 })
  return Buffer.concat(chunks).toString('utf8')
}

/** An argument that is not JSON stays text; the method then refuses it as Slack does (invalid_blocks_format, …). */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

export const decodeBody = (type: string, raw: string): Json => {
  const kind = type.split(';')[0]?.trim().toLowerCase()
  if (kind === 'application/json') return withJson(jsonObject(raw))
  if (kind !== 'application/x-www-form-urlencoded' && raw !== '') throw refuse('invalid_post_type')
  return withJson(Object.fromEntries(new URLSearchParams(raw)))
}

const jsonObject = (raw: string): Json => {
  let value: unknown
  try {
    value = JSON.parse(raw === '' ? '{}' : raw)
  } catch {
    throw refuse('invalid_json')
  }
  if (!isJson(value)) throw refuse('json_not_object')
  return value
}

const withJson = (body: Json): Json => {
  const given = JSON_ARGUMENTS.filter((name) => body[name] !== undefined)
  return { ...body, ...Object.fromEntries(given.map((name) => [name, parsed(body[name])])) }
}

/** The token of a call: the Authorization header, else the `token` argument. */
export const tokenOf = (request: IncomingMessage, body: Json): string | undefined => {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return bearer ?? (typeof body['token'] === 'string' ? body['token'] : undefined)
}
