/** What people put after a date to take its edge off: "by 3 March if possible", "(if poss)", "ideally", "asap". */
const softener = /[\s,(]+\(?(?:if (?:at all |it'?s )?(?:poss|possible|practicable|practical)|if (?:you|we|they|he|she) can|if (?:that is |that's |it's )?(?:ok|okay|alright|all right|doable)|ideally|hopefully|preferably|a\.?s\.?a\.?p|as soon as possible|or sooner|or before|or earlier|sooner if (?:poss|possible))\)?$/i

/** Where the text ends without a softener, or null where none stands there. @param end where the text ends. */
export function withoutSoftener(text: string, end: number): number | null {
  const match = softener.exec(text.slice(Math.max(0, end - 40), end))
  return match ? end - match[0].length : null
}
