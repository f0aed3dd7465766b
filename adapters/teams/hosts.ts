/** Where Teams' connector is: the public cloud's regional hosts, and the Bot Framework's own. */
const HOST = /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)*botframework\.com)$/

/** Whether an address is the connector's: what a stranger names must never be called. */
export type Allowed = (serviceUrl: string) => boolean

/**
 * https to the connector's hosts and nothing else; or, for development and tests, one loopback origin and nothing
 * else. Throws a TypeError when that origin is not on this machine.
 */
export function allowedHosts(local?: string): Allowed {
  const origin = local === undefined ? undefined : loopback(local)
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false
    const url = new URL(serviceUrl)
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false
    if (origin !== undefined) return url.origin === origin
    return url.protocol === 'https:' && url.port === '' && HOST.test(url.hostname)
  }
}

function loopback(address: string): string {
  const { origin, hostname } = new URL(address)
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) throw new TypeError(`${origin} is not on this machine`)
  return origin
}
