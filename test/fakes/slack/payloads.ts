import {
  enterpriseOf, gestureOf, type Origin, personOf, placeOf, teamOf, timeOf, tsOf, VERIFICATION_TOKEN,
} from './origin.js'
import type { Json } from './shape.js'

const interaction = (origin: Origin, type: string): Json => {
  const { id, name, team_id } = personOf(origin)
  return {
    type,
    team: teamOf(origin),
    user: { id, username: name, name, team_id },
    api_app_id: origin.workspace.appId,
    token: VERIFICATION_TOKEN,
    trigger_id: origin.slack.trigger(origin.workspace.id, timeOf(origin)),
    enterprise: enterpriseOf(origin),
    is_enterprise_install: false,
  }
}

/** `/cdp …` as Slack sends it: a form, every value a string. */
export const slashCommand = (origin: Origin & { text: string; command?: string }): Json => {
  const { workspace, text, command = '/cdp', override = {} } = origin
  const place = placeOf(origin)
  return {
    token: VERIFICATION_TOKEN,
    team_id: workspace.id,
    team_domain: workspace.domain,
    ...(workspace.enterpriseId ? { enterprise_id: workspace.enterpriseId, enterprise_name: 'Enterprise' } : {}),
    channel_id: place.id,
    channel_name: place.name,
    user_id: origin.user,
    user_name: personOf(origin).name,
    command,
    text,
    api_app_id: workspace.appId,
    is_enterprise_install: 'false',
    response_url: origin.slack.responseUrl(gestureOf(origin)),
    trigger_id: origin.slack.trigger(workspace.id, timeOf(origin)),
    ...override,
  }
}

interface Click {
  actionId: string
  blockId?: string
  value?: string
  label?: string
  /** Fields of another element than a button. */
  action?: Json
  message?: Json
  view?: Json
}

/** A click on a button (or, with `action`, any other element) in a message, or in a view when `view` is given. */
export const blockAction = (origin: Origin & Click): Json => {
  const { actionId, blockId = 'b1', value, label = 'Button', action = {}, message = {}, view, override = {} } = origin
  const messageTs = typeof message['ts'] === 'string' ? message['ts'] : tsOf(origin)
  const { botUserId, botId } = origin.workspace
  const shown = { type: 'message', user: botUserId, bot_id: botId, text: '', ts: messageTs }
  const inMessage = {
    container: { type: 'message', message_ts: messageTs, channel_id: origin.channel, is_ephemeral: false },
    channel: placeOf(origin),
    message: { ...shown, ...message },
    state: { values: {} },
    response_url: origin.slack.responseUrl(gestureOf(origin, messageTs)),
  }
  return {
    ...interaction(origin, 'block_actions'),
    ...(view ? { container: { type: 'view', view_id: view['id'] }, view } : inMessage),
    actions: [{
      type: 'button',
      action_id: actionId,
      block_id: blockId,
      text: { type: 'plain_text', text: label, emoji: true },
      ...(value === undefined ? {} : { value }),
      action_ts: tsOf(origin),
      ...action,
    }],
    ...override,
  }
}

interface Submission {
  view: Json
  values?: Json
  /** One for each conversations_select with response_url_enabled. */
  responseUrls?: { block_id: string; action_id: string; channel_id: string }[]
}

/** A modal sent in: `view` as views.open answered it, `values` as `{ block_id: { action_id: state } }`. */
export const viewSubmission = (origin: Origin & Submission): Json => ({
  ...interaction(origin, 'view_submission'),
  view: { ...origin.view, state: { values: origin.values ?? {} } },
  response_urls: (origin.responseUrls ?? []).map((each) => (
    { ...each, response_url: origin.slack.responseUrl({ ...gestureOf(origin), channel: each.channel_id }) })),
  ...origin.override,
})

interface Shortcut {
  callbackId: string
  message: { text: string; user: string; ts?: string; thread_ts?: string } & Json
}

/** "Log as action" from a message's menu. */
export const messageShortcut = (origin: Origin & Shortcut): Json => {
  const ts = origin.message.ts ?? tsOf(origin)
  return {
    ...interaction(origin, 'message_action'),
    callback_id: origin.callbackId,
    channel: placeOf(origin),
    message_ts: ts,
    message: { type: 'message', team: origin.workspace.id, blocks: [], ...origin.message, ts },
    action_ts: tsOf(origin),
    response_url: origin.slack.responseUrl(gestureOf(origin, ts)),
    ...origin.override,
  }
}

/** A shortcut from the lightning menu: no channel, no response_url. */
export const globalShortcut = (origin: Origin & { callbackId: string }): Json => ({
  ...interaction(origin, 'shortcut'), callback_id: origin.callbackId, action_ts: tsOf(origin), ...origin.override,
})
