import { LogLevel, type Logger } from '@slack/web-api'

const nothing = () => undefined

/** The SDK's own log quotes texts and bodies; what matters is logged by us, as codes. */
export const silentLogger: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
}
