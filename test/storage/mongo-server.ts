import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { need } from '../require.js'

/** A server the tests may use: they make databases of their own there and drop them. */
export interface TestServer {
  uri: string
  /** As it names itself, for every figure. */
  name: string
  stop(): Promise<void>
}

/** One a test may stop, freeze and start again with the same data on the same port. */
export interface OwnServer extends TestServer {
  pid(): number
  halt(): Promise<void>
  restart(): Promise<void>
}

const HOW = 'set CDP_TEST_MONGODB_URI, or MONGOMS_SYSTEM_BINARY to a mongod, or run .ci/mongodb fetch'

/** A server for this file's tests, or null where none is to be had: then the suite counts as skipped. */
export async function testServer(): Promise<TestServer | null> {
  const given = process.env['CDP_TEST_MONGODB_URI']
  if (given) {
    const name = await nameOf(given)
    return need('mongodb', name !== null, `MongoDB: nobody answers at CDP_TEST_MONGODB_URI; ${HOW}`)
      ? { uri: given, name: name ?? '', stop: async () => {} }
      : null
  }
  return ownServer()
}

/** A server of its own, for tests that stop it. */
export async function ownServer(): Promise<OwnServer | null> {
  const binary = process.env['MONGOMS_SYSTEM_BINARY']
  if (binary && existsSync(binary)) return mongod(binary)
  const script = resolve(import.meta.dirname, import.meta.dirname.includes('/dist/') ? '../../../.ci/mongodb' : '../../.ci/mongodb')
  const cache = process.env['CDP_MONGODB_CACHE'] ?? join(homedir(), '.cache', 'cdp-mongodb')
  const ready = existsSync(script) && existsSync(join(cache, 'java-1.47.0', 'ready'))
  return need('mongodb', ready, `MongoDB: no server here; ${HOW}`) ? compatible(script) : null
}

async function mongod(systemBinary: string): Promise<OwnServer> {
  const dbPath = mkdtempSync(join(tmpdir(), 'mongod-'))
  const options = { binary: { systemBinary }, instance: { dbPath, storageEngine: 'wiredTiger' as const } }
  let server = await MongoMemoryServer.create(options)
  const uri = server.getUri()
  const port = Number(new URL(uri).port)
  return {
    uri,
    name: (await nameOf(uri)) ?? 'mongod',
    pid: () => server.instanceInfo?.instance.mongodProcess?.pid as number,
    halt: async () => void (await server.stop({ doCleanup: false })),
    async restart() {
      server = await MongoMemoryServer.create({ ...options, instance: { ...options.instance, port } })
    },
    async stop() {
      await server.stop({ doCleanup: false })
      rmSync(dbPath, { recursive: true, force: true })
    },
  }
}

const execute = promisify(execFile)

async function compatible(script: string): Promise<OwnServer> {
  const directory = mkdtempSync(join(tmpdir(), 'mongodb-'))
  // Never held up: a bot in this process has deadlines to keep while the server stops and starts.
  const run = async (...parameters: string[]) => (await execute(script, parameters)).stdout.trim()
  const uri = await run('start', directory)
  return {
    uri,
    name: COMPATIBLE,
    pid: () => Number(readFileSync(join(directory, 'pid'), 'utf8')),
    halt: async () => void (await run('stop', directory)),
    restart: async () => void (await run('start', directory, new URL(uri).port)),
    async stop() {
      await run('stop', directory)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** What `.ci/mongodb` starts. */
const COMPATIBLE = 'mongo-java-server 1.47.0 (H2)'

/** What a server says it is; a compatible one lacks what a mongod says of its build. Null when nobody answers. */
async function nameOf(uri: string): Promise<string | null> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 3000 })
  try {
    const build = await client.db('admin').command({ buildInfo: 1 })
    if (build['ferretdbVersion']) return `FerretDB ${build['ferretdbVersion']}`
    if (!build['storageEngines']) return `a server that says it is like MongoDB ${build['version']}`
    const hello = await client.db('admin').command({ hello: 1 })
    return `mongod ${build['version']}${hello['setName'] ? `, replica set ${hello['setName']}` : ', standalone'}`
  } catch {
    return null
  } finally {
    await client.close()
  }
}

let made = 0

/** The address of a fresh database on a server. */
export function freshDatabase(): string {
  return `cdp_test_${process.pid}_${Date.now().toString(36)}_${++made}`
}

export async function dropDatabase(uri: string, database: string): Promise<void> {
  const client = new MongoClient(uri)
  await client.db(database).dropDatabase().finally(() => client.close())
}
