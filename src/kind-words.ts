/** What "action" and "decision" begin when they are no label: "add Action Fraud to the list", "add decision paper". */
const compound = {
  action: /^(?:plans?|planning|fraud|points?|log|learning|groups?|research|trackers?|needed|required|based|oriented)\b/i,
  decision: /^(?:needed|required|pending|due|papers?|log|tree|makers?|making|points?|on|from|about|by|after|before)\b/i,
}

/**
 * Of "add action …", "new action …" and "add decision …" what is really the title: the word "action" belongs to it when
 * what follows makes one thing of both. Null when it is the label it looks like.
 */
export function titleWithKind(beginning: string, line: string): string | null {
  const [, kind] = /^(?:add|new)(?: an| a)? (action|decision)$/.exec(beginning) ?? []
  if (kind !== 'action' && kind !== 'decision') return null
  // "add action: plan the day" labels what follows.
  return compound[kind].test(line.slice(beginning.length).trimStart()) ? line.slice(beginning.length - kind.length) : null
}
