/** Whose data a storage call may touch. Every call names one. */
export type Scope = PartnershipScope | InstallationScope

export interface PartnershipScope {
  readonly partnership: string
}

/**
 * The whole installation. Only the ticker, the outbox, the directory (who is this, which partnership is this
 * channel), platform installations and operator verbs may use it; the boundary test lists those files.
 */
export interface InstallationScope {
  readonly installation: true
}

export const installation: InstallationScope = { installation: true }

export function partnershipScope(partnership: string): PartnershipScope {
  return { partnership }
}
