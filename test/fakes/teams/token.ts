import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A key as the Bot Connector publishes it: with the channels it may sign for. */
export interface SigningKey {
  kid: string
  privateKey: KeyObject
  jwk: Record<string, unknown>
}

export function makeKey(kid: string, endorsements: string[] = ['msteams']): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', endorsements } }
}

/** What to say in a token, genuine but for what is given; `undefined` leaves a claim out. */
export interface Forged {
  header?: Record<string, unknown>
  claims?: Record<string, unknown>
  key?: SigningKey
  /** Changes the signed token. */
  spoil?: (token: string) => string
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A signed token. RS256, unless the header names HS256 (signed with the public modulus) or none. */
export function makeToken(claims: Record<string, unknown>, key: SigningKey, forged: Forged = {}): string {
  const header: Record<string, unknown> = { alg: 'RS256', typ: 'JWT', kid: (forged.key ?? key).kid, ...forged.header }
  const signed = `${encode(header)}.${encode({ ...claims, ...forged.claims })}`
  const token = `${signed}.${signatureOf(signed, String(header['alg']), forged.key ?? key)}`
  return forged.spoil ? forged.spoil(token) : token
}

function signatureOf(signed: string, alg: string, key: SigningKey): string {
  if (alg === 'none') return ''
  if (alg === 'HS256') return createHmac('sha256', String(key.jwk['n'])).update(signed).digest('base64url')
  return createSign('RSA-SHA256').update(signed).sign(key.privateKey).toString('base64url')
}
