import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { groupById } from '../src/partnership/groups.js'
import { all } from '../src/record/board.js'
import { keyOf } from '../src/record/kinds.js'
import type { Item } from '../src/reply.js'

export default defineCommand({
  name: 'roles',
  also: ['members', 'who is who', 'role', 'roles list'],
  summary: 'Show who is on the partnership’s list, and their roles',
  examples: ['roles'],
  permission: 'read',
  fields: [],
  input: z.object({}),
  run(_input, context) {
    const items = all(context.board, 'member').map(({ record, fields }): Item => {
      const about = [...new Set([fields.post, fields.organisation, fields.group && groupById(fields.group)?.name].filter(Boolean))]
      return {
        text: [{ strong: context.name(keyOf(record)) }, `: ${fields.roles.join(', ')}`],
        ...(about.length > 0 ? { detail: about.join(', ') } : {}),
      }
    })
    return {
      reply: {
        audience: 'caller',
        title: `People and roles (${items.length})`,
        body: [
          items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: 'Nobody is listed yet.' },
          { kind: 'text', text: 'A coordinator lists somebody with “roles set @name member for police”.' },
        ],
      },
    }
  },
})
