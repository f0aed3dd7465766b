/** Whether an activity is genuine, and the token to answer with: all that an SDK of Microsoft's is used for. */
export interface Authentication {
  /**
   * True when the Bot Connector signed the token for this bot, by a published key that may sign for the activity's
   * channel: a key that names no channels may sign for any, as Microsoft's own check has it. Any error counts as false.
   */
  verify(authorization: string, activity: Record<string, unknown>): Promise<boolean>
  /** A token for the connector; rejects when there is none to be had now. */
  token(): Promise<string>
}
