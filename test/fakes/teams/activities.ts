// Activities as Teams sends them (learn.microsoft.com/microsoftteams/platform/bots), in the shapes recorded there.

export interface Person {
  id: string
  name: string
  aadObjectId?: string
}

/** A place people talk in. */
export interface Where {
  scope: 'channel' | 'personal' | 'groupChat'
  conversation: string
  channel?: string
  team?: string
  name?: string
}

export interface From {
  serviceUrl: string
  bot: Person
  tenant: string
  person: Person
  where: Where
}

let counted = 1_700_000_000_000

export function nextId(): string {
  return String(++counted)
}

/** Anything that arrives; what is given replaces what is usual. */
export function activity(from: From, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { where, person, bot, tenant, serviceUrl } = from
  const { channel, team } = where
  return {
    type: 'message',
    id: nextId(),
    timestamp: '2026-11-23T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: person,
    conversation: {
      id: where.conversation,
      conversationType: where.scope,
      tenantId: tenant,
      ...(where.scope === 'personal' ? {} : { isGroup: true }),
      ...(where.name ? { name: where.name } : {}),
    },
    recipient: bot,
    channelData: {
      tenant: { id: tenant },
      ...(team ? { team: { id: team }, teamsTeamId: team } : {}),
      ...(channel ? { channel: { id: channel }, teamsChannelId: channel } : {}),
    },
    ...more,
  }
}

export function mentionOf({ id, name }: Person): { text: string; entity: Record<string, unknown> } {
  const text = `<at>${name}</at>`
  return { text, entity: { type: 'mention', mentioned: { id, name }, text } }
}

/** '@CDP status' in a channel or group, 'status' in a personal chat. */
export function message(from: From, text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  if (from.where.scope === 'personal') return activity(from, { text, textFormat: 'plain', ...more })
  const bot = mentionOf(from.bot)
  return activity(from, { text: `${bot.text}&nbsp;${text}`, textFormat: 'plain', entities: [bot.entity], ...more })
}

/** A button of a card pressed: what it carries, and the card's id. */
export function action(from: From, data: unknown, replyToId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const value = { action: { type: 'Action.Execute', verb: 'line', data }, trigger: 'manual' }
  return activity(from, { type: 'invoke', name: 'adaptiveCard/action', value, replyToId, ...more })
}
