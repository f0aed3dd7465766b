interface Detail {
  /** Lines for response_metadata. */
  messages?: string[]
  status?: number
  /** Seconds. */
  retryAfter?: number
  more?: Record<string, unknown>
}

/** How a method says no; the server turns it into Slack's answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly code: string, readonly detail: Detail) {
    super(code)
  }

  /** `{ok:false,error,…}` as Slack writes it. */
  body(): Record<string, unknown> {
    const { messages = [], more = {} } = this.detail
    return {
      ok: false,
      error: this.code,
      ...(messages.length > 0 ? { errors: messages } : {}),
      ...(messages.length > 0 ? { response_metadata: { messages: messages.map((each) => `[ERROR] ${each}`) } } : {}),
      ...more,
    }
  }
}

export const refuse = (code: string, detail: Detail = {}): Refusal => new Refusal(code, detail)
