import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { buildDigest } from '../src/digest/build.js'

export default defineCommand({
  name: 'digest preview',
  also: ['digest', 'preview digest'],
  summary: 'Show what the weekly digest would say now',
  examples: ['digest preview'],
  permission: 'read',
  fields: [],
  input: z.object({}),
  run(_input, context) {
    const digest = buildDigest({ board: context.board, name: context.name, now: context.now, zone: context.zone })
    return { reply: { ...digest, audience: 'caller', title: `Preview. ${digest.title ?? ''}` } }
  },
})
