import type { Config } from '../../src/config.js'
import { startFront, type FrontParts, type Route } from './front.js'

/**
 * The front, and the demonstration page with it or on a loopback port of its own. Addresses are for people; `page` is
 * null where there is none.
 */
export async function startFronts(
  front: Omit<FrontParts, 'port' | 'host'>,
  { config, pageRoutes }: { config: Pick<Config, 'port' | 'host' | 'page'>; pageRoutes: readonly Route[] },
): Promise<{ front: string; page: string | null; close(): Promise<void> }> {
  const { port, host, page } = config
  const together = page.on === 'front' ? pageRoutes : []
  const main = await startFront({ ...front, port, host, routes: [...front.routes, ...together] })
  const own = page.on === 'own-port' ? await startFront({ ...front, port: page.port, host: '127.0.0.1', routes: pageRoutes }) : null
  const pagePort = own?.port ?? (page.on === 'front' ? main.port : null)
  return {
    front: `http://${host}:${main.port}`,
    page: pagePort === null ? null : `http://127.0.0.1:${pagePort}/`,
    async close() {
      await own?.close()
      await main.close()
    },
  }
}
