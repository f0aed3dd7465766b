import {
  MongoBulkWriteError, MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError,
  MongoTopologyClosedError, MongoWriteConcernError,
} from 'mongodb'
import { StoreUnavailableError } from '../../src/record/storage.js'

/** The write may have reached the database: whoever says "nothing was recorded" must look first. */
export class StoreUncertainError extends StoreUnavailableError {
  override name = 'StoreUncertainError'
  override readonly uncertain = true
}

/** Server error codes (mongodb/mongo error_codes.yml). */
const UNAUTHORIZED = 13
const AUTHENTICATION_FAILED = 18
const DUPLICATE_KEY = 11000
const OUT_OF_DISK_SPACE = 14031
/** No primary, stepping down, shutting down. */
const NOT_WRITABLE = [91, 189, 10107, 11600, 11602, 13435, 13436]

/** No connection could be had, so nothing was sent; the driver does not export these classes. */
const UNSENT = ['MongoPoolClearedError', 'MongoWaitQueueTimeoutError']

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE_KEY
}

/** The driver dresses whatever ends a bulk write (a lost connection too) as an answer of the server's. */
export function underlying(error: unknown): unknown {
  const inner: unknown = error instanceof MongoBulkWriteError ? error.errorResponse : undefined
  return inner instanceof Error ? inner : error
}

/** Whether a bulk write failed for nothing but keys that were there already. */
export function onlyDuplicates(error: unknown): error is MongoBulkWriteError {
  if (!(error instanceof MongoBulkWriteError) || underlying(error) !== error || error.result.getWriteConcernError()) return false
  const refused = error.result.getWriteErrors()
  return refused.length > 0 && refused.every((one) => one.code === DUPLICATE_KEY)
}

/** The driver's errors as the port's, with what to do; everything else stays what it is. `where` names no password. */
export function translate(caught: unknown, where: string): unknown {
  const error = underlying(caught)
  const unavailable = (message: string) => new StoreUnavailableError(message, { cause: error })
  if (error instanceof MongoTopologyClosedError) return unavailable('The store is closed.')
  if (error instanceof MongoServerSelectionError) {
    return unavailable(`${where} is not answering (${error.message}). Start it, or check MONGODB_URI.`)
  }
  if (error instanceof MongoWriteConcernError || (error instanceof MongoBulkWriteError && error.result.getWriteConcernError())) {
    return new StoreUncertainError(`${where} could not confirm a write on most of its members.`, { cause: error })
  }
  if (error instanceof Error && UNSENT.includes(error.name)) {
    return unavailable(`${where} is not answering. It is tried again with the next command.`)
  }
  if (error instanceof MongoNetworkError) {
    return new StoreUncertainError(`The connection to ${where} broke off.`, { cause: error })
  }
  return error instanceof MongoServerError ? refused(error, where) : error
}

function refused(error: MongoServerError, where: string): unknown {
  const unavailable = (message: string) => new StoreUnavailableError(message, { cause: error })
  if (error.code === AUTHENTICATION_FAILED) return unavailable(`${where} refuses the user or password in MONGODB_URI.`)
  if (error.code === UNAUTHORIZED) {
    return unavailable(`${where} does not let this user do what is needed. Grant the role readWrite on the database.`)
  }
  if (error.code === OUT_OF_DISK_SPACE) return unavailable(`The disk of ${where} is full. Free some space there.`)
  if (NOT_WRITABLE.includes(Number(error.code))) {
    return unavailable(`${where} has no primary just now. It is tried again with the next command.`)
  }
  return error
}
