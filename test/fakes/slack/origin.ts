import type { Gesture } from './respond.js'
import type { Json } from './shape.js'
import { type Channel, channelOf, type User, userOf, type Workspace } from './world.js'

/** The part of the fake the payloads need: it issues trigger ids and response_urls that really work. */
interface Issuer {
  now(): number
  trigger(team: string, at?: number): string
  responseUrl(gesture: Gesture): string
}

/** Who does something, where and when. People and channels the workspace does not know get made-up names. */
export interface Origin {
  slack: Issuer
  workspace: Workspace
  user: string
  channel: string
  /** Milliseconds; the fake's now if not given. */
  at?: number
  /** Fields to add or replace in the finished payload. */
  override?: Json
}

export const VERIFICATION_TOKEN = 'deprecated-verification-token'

// From the upper half, so that a message made up here never has the ts of one the fake posted.
let serial = 500_000
export const nextSerial = (): string => String((serial += 1))

export const timeOf = ({ slack, at }: Origin): number => at ?? slack.now()
export const tsOf = (origin: Origin): string => `${Math.floor(timeOf(origin) / 1000)}.${nextSerial()}`
export const personOf = ({ workspace, user }: Origin): Pick<User, 'id' | 'name' | 'team_id'> =>
  userOf(workspace, user) ?? { id: user, name: user.toLowerCase(), team_id: workspace.id }

/** A command's or click's channel name is never told for private places. */
const channelName = (found: Channel | undefined, id: string): string => {
  if (id.startsWith('D') || found?.kind === 'im') return 'directmessage'
  return found?.is_private ? 'privategroup' : (found?.name ?? id.toLowerCase())
}

export const placeOf = ({ workspace, channel }: Origin): { id: string; name: string } =>
  ({ id: channel, name: channelName(channelOf(workspace, channel), channel) })

export const teamOf = ({ workspace: { id, domain, enterpriseId } }: Origin): Json =>
  ({ id, domain, ...(enterpriseId ? { enterprise_id: enterpriseId, enterprise_name: 'Enterprise' } : {}) })

export const enterpriseOf = ({ workspace: { enterpriseId } }: Origin): Json | null =>
  (enterpriseId ? { id: enterpriseId, name: 'Enterprise' } : null)

export const gestureOf = (origin: Origin, ts?: string): Gesture => {
  const { workspace, channel, user } = origin
  return { team: workspace.id, channel, user, at: timeOf(origin), ...(ts ? { ts } : {}) }
}
