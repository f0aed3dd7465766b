import type { Value } from '../record/change.js'
import { partnershipScope } from '../record/scope.js'
import type { Storage } from '../record/storage.js'

/** Keeps what was posted to the demonstration page's channel, as documents of the example partnership. */
export function keptPosts<Message extends { n: number }>(store: Storage, partnership: string) {
  const scope = partnershipScope(partnership)
  const key = (message: Message) => String(message.n).padStart(16, '0')
  return {
    async keep(message: Message): Promise<void> {
      await store.put(scope, { kind: 'page-post', key: key(message), version: 0, value: message as unknown as Value })
    },
    async list(): Promise<Message[]> {
      return (await store.list(scope, 'page-post')).map((document) => document.value as unknown as Message)
    },
    async drop(message: Message): Promise<void> {
      await store.remove(scope, 'page-post', key(message))
    },
  }
}
