import { ConfigError, type Config } from './config.js'
import { StoreCorruptError, StoreUnavailableError } from './record/storage.js'

/** Why the bot could not start, in words that name the setting; null for what is our own fault. */
export function startTrouble(error: unknown, config: Pick<Config, 'host' | 'port' | 'page'> | undefined): string | null {
  if (error instanceof ConfigError || error instanceof StoreUnavailableError || error instanceof StoreCorruptError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return null
  const { code, port } = error as { code?: unknown; port?: unknown }
  const page = config?.page.on === 'own-port' && port === config.page.port && port !== config.port
  const setting = page ? 'CDP_PAGE_PORT' : 'PORT'
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is taken. Stop what uses it, or set ${setting} to another one.`
    case 'EACCES':
      return `This account may not listen on port ${String(port)}. Set ${setting} to one above 1023, for example 3000.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return `CDP_HOST is “${config?.host ?? ''}”, which is no address of this machine. Try 127.0.0.1, or 0.0.0.0 for every address it has.`
    default:
      return null
  }
}
