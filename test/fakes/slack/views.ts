import { type Answer, type Asked, type Method, word } from './asked.js'
import { withIds } from './chat.js'
import { TRIGGER_LIFETIME_MS } from './limits.js'
import type { Live } from './mentions.js'
import { type Refusal, refuse } from './refusal.js'
import { isJson, type Json } from './shape.js'
import { accept, type ShownView, type State, triggerTime } from './state.js'
import { checkView } from './view.js'
import { userOf, type Workspace } from './world.js'

const invalid = (message: string): Refusal => refuse('invalid_arguments', { messages: [message] })

const nextHash = (state: State): string => {
  state.serial += 1
  return `${Math.floor(state.now() / 1000)}.${state.serial.toString(16).padStart(8, '0')}`
}

/** The view as Slack keeps it and sends it back with a submission. */
const kept = (asked: Asked, id: string, given: Json): Json => {
  const { state, place } = asked
  const modal = given['type'] === 'modal'
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...(modal ? { submit: null, close: null, clear_on_close: false, notify_on_close: false } : {}),
    ...given,
    id,
    team_id: place.id,
    blocks: withIds(state, given['blocks']),
    state: { values: {} },
    hash: nextHash(state),
    root_view_id: id,
    previous_view_id: null,
    app_id: place.appId,
    app_installed_team_id: place.id,
    bot_id: place.botId,
  }
}

const accepted = ({ state, place, body, method }: Asked, own?: ShownView): { view: Json } & Live => {
  const { view } = body
  const live = accept(state, { method, team: place.id }, checkView(view))
  if (!isJson(view)) throw refuse('invalid_arguments')
  const externalId = word(view, 'external_id')
  const taken = state.views.some((each) => each !== own && each.team === place.id
    && externalId !== '' && each.view['external_id'] === externalId)
  if (taken) throw refuse('duplicate_external_id')
  return { view, ...live }
}

/** A trigger works once, within three seconds, in its own workspace. */
const exchange = ({ state, place, body }: Asked): string => {
  const trigger = word(body, 'trigger_id')
  if (trigger === '') throw invalid('missing required field: trigger_id [json-pointer:/trigger_id]')
  const issued = triggerTime(trigger, place.id)
  if (issued === undefined) throw refuse('invalid_trigger_id')
  // The names on the page of views.open; trigger_exchanged and trigger_expired are those of the older dialog.open.
  if (state.exchanged.has(trigger)) throw refuse('exchanged_trigger_id')
  if (state.now() - issued > TRIGGER_LIFETIME_MS) throw refuse('expired_trigger_id')
  return trigger
}

const show = (asked: Asked, record: Pick<ShownView, 'by' | 'user' | 'trigger'>): ShownView => {
  const { state, place } = asked
  const { view, mentions, links } = accepted(asked)
  state.serial += 1
  const id = `V${place.id}${state.serial}`
  const now = kept(asked, id, view)
  const shown: ShownView = {
    ...record, id, team: place.id, hash: word(now, 'hash'), view: now, versions: [now], mentions, links,
  }
  state.views.push(shown)
  return shown
}

const replace = (asked: Asked, shown: ShownView): Answer => {
  const hash = word(asked.body, 'hash')
  if (hash !== '' && hash !== shown.hash) throw refuse('hash_conflict')
  const { view, mentions, links } = accepted(asked, shown)
  if (view['type'] !== shown.view['type']) throw invalid('cannot change the type of a view [json-pointer:/view/type]')
  shown.view = kept(asked, shown.id, view)
  shown.hash = word(shown.view, 'hash')
  shown.versions.push(shown.view)
  shown.mentions.push(...mentions)
  shown.links.push(...links)
  return { view: shown.view }
}

const needType = ({ body }: Asked, type: 'modal' | 'home'): void => {
  const { view } = body
  if (isJson(view) && view['type'] !== type) throw invalid(`view type must be ${type} [json-pointer:/view/type]`)
}

const open: Method = (asked) => {
  const trigger = exchange(asked)
  needType(asked, 'modal')
  const { view } = show(asked, { by: 'views.open', trigger })
  asked.state.exchanged.add(trigger)
  return { view }
}

const update: Method = (asked) => {
  const { state, place, body } = asked
  const id = word(body, 'view_id')
  const externalId = word(body, 'external_id')
  if (id === '' && externalId === '') throw invalid('missing required field: view_id [json-pointer:/view_id]')
  const shown = state.views.find((each) => each.team === place.id
    && (id !== '' ? each.id === id : each.view['external_id'] === externalId))
  if (!shown) throw refuse('not_found')
  return replace(asked, shown)
}

const homeOf = (state: State, place: Workspace, user: string): ShownView | undefined =>
  state.views.find((each) => each.by === 'views.publish' && each.team === place.id && each.user === user)

const publish: Method = (asked) => {
  const { state, place, body } = asked
  const user = word(body, 'user_id')
  if (!userOf(place, user)) throw invalid('invalid user_id [json-pointer:/user_id]')
  needType(asked, 'home')
  const home = homeOf(state, place, user)
  return home ? replace(asked, home) : { view: show(asked, { by: 'views.publish', user }).view }
}

export const viewMethods: [string, Method][] = [
  ['views.open', open],
  ['views.update', update],
  ['views.publish', publish],
]
