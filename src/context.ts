import type { Command, Context } from './command.js'
import type { Parts } from './dispatch.js'
import { createOfficialText } from './guidance/official/stored.js'
import { Problem } from './problem.js'
import { all, find, type Board } from './record/board.js'
import { createLinks } from './people/link.js'
import { may, type Role } from './people/roles.js'
import { partnershipScope } from './record/scope.js'
import type { Request } from './request.js'
import { localDate } from './time.js'

/** Who is asking, and in which partnership. */
export interface Caller {
  person: string | null
  /** null: a place that no partnership uses yet. */
  partnership: string | null
  /** The place is nobody's yet, and this command would take it. */
  unbound?: boolean
}

/** Makes what a command is given to run with. */
export function createContexts({ store, directory, registry, random }: Parts) {
  const links = createLinks({ store, directory, random })
  const officialText = createOfficialText(store)
  return {
    async callerOf(request: Request, command: Command): Promise<Caller> {
      // Strangers who only look leave no trace; whoever sets up a partnership becomes a person of the record.
      const person = command.binds ? await directory.ensurePerson(request.caller) : await directory.personOf(request.caller)
      const there = await directory.partnershipAt(request.place)
      if (there) return { person, partnership: there }
      if (command.permission === 'public') return { person, partnership: null }
      if (request.place.kind === 'direct') return { person, partnership: await onlyOne(person) }
      if (!command.binds) throw notSetUp()
      return { person, partnership: command.joins ? await onlyOne(person) : null, unbound: true }
    },

    async make(given: { request: Request; command: Command; caller: Caller; board: Board }): Promise<Context> {
      const { request, command, caller, board } = given
      const now = await store.now()
      const zone = find(board, 'partnership', 'self')?.fields.zone ?? 'Europe/London'
      const members = all(board, 'member')
      const person = caller.person ?? ''
      const mine = person ? find(board, 'member', person) : undefined
      const today = localDate(now, zone)
      const roles = rolesOf(board, mine?.fields.roles, request)
      const mentions = await Promise.all(
        request.mentions.map(async (one) => {
          const who = { platform: request.caller.platform, tenant: one.tenant, user: one.user, name: one.name }
          // Whoever is being listed need not have spoken to the bot before.
          const listing = command.permission === 'members.write' && may(roles, 'members.write')
          const known = listing ? await directory.ensurePerson(who) : await directory.personOf(who)
          return { token: one.token, name: one.name, ...(known ? { person: known } : {}) }
        }),
      )
      // Whoever is mentioned is called by name at once, also while they are being listed.
      const called = [...members.map((member) => member.record.slice('member/'.length)), ...mentions.flatMap((one) => one.person ?? []), ...(person ? [person] : [])]
      const names = await directory.names(called, now)
      const people = members.map((member) => {
        const id = member.record.slice('member/'.length)
        return { id, name: names.get(id) ?? '', ...(member.fields.organisation ? { organisation: member.fields.organisation } : {}), ...(member.fields.post ? { post: member.fields.post } : {}) }
      })
      return {
        board,
        now,
        today,
        zone,
        person,
        roles,
        request,
        vocabulary: { today, nextMeeting: null, people: [...people, ...(mine ? [{ id: person, name: 'me' }] : [])], mentions },
        notes: [],
        name: (id) => names.get(id) ?? 'someone no longer listed',
        nextSeq: board.seq + 1,
        elsewhere: command.binds && person && board.seq === 0 ? await directory.partnershipsOf(person) : [],
        links,
        commands: registry.commands,
        history: (record) => store.history(partnershipScope(board.partnership), record),
        deliveries: (kind, limit) => store.deliveries(partnershipScope(board.partnership), { kind, limit }),
        officialText,
      }
    },

    /** Names of those who can help: coordinators, as the record has them. */
    coordinators(context: Context): string[] {
      return all(context.board, 'member')
        .filter((member) => member.fields.roles.includes('coordinator'))
        .map((member) => context.name(member.record.slice('member/'.length)))
    },
  }

  async function onlyOne(person: string | null): Promise<string> {
    const mine = person ? await directory.partnershipsOf(person) : []
    if (mine.length === 1) return mine[0] as string
    if (mine.length === 0) {
      throw new Problem('not-set-up', 'You are not on a partnership’s list yet. Ask the coordinator to add you, or type “setup” in your partnership’s channel to begin one. You can always ask about the guidance here.')
    }
    throw new Problem('which-partnership', 'You belong to more than one partnership, and I will not guess. Please type this in the channel of the one you mean.')
  }
}

/** Nobody may set up a partnership that is there; anybody may begin one in a channel that has none. */
function rolesOf(board: Board, roles: readonly Role[] | undefined, request: Request): readonly Role[] {
  if (roles) return roles
  return board.seq === 0 && request.place.kind === 'channel' ? ['installer'] : []
}

export function alreadySetUp(): Problem {
  return new Problem('already-set-up', 'Somebody else has just set up this channel. Type “status” to see what is there.', [
    { label: 'Status', line: 'status' },
  ])
}

export function notSetUp(): Problem {
  return new Problem('not-set-up', 'No partnership uses this channel yet. Set one up here, or ask me about the guidance.', [
    { label: 'Set up this channel', line: 'setup', opens: true },
  ])
}
