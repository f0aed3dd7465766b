const vowels = 'aeiouy'
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * How many slips of the fingers or the ear lie between two words: a letter missing, added or swapped with its
 * neighbour, one vowel for another, or a neighbouring key count 1, a doubled letter less; any other change of letter 1.7.
 */
export function slipsBetween(word: string, known: string): number {
  const table = Array.from({ length: word.length + 1 }, (_, row) => {
    const line = Array.from({ length: known.length + 1 }, () => 0)
    line[0] = row
    return line
  })
  const cost = (row: number, column: number) => table[row]?.[column] ?? Infinity
  for (let column = 1; column <= known.length; column++) table[0]![column] = column
  for (let row = 1; row <= word.length; row++) {
    for (let column = 1; column <= known.length; column++) {
      const here = word[row - 1] ?? ''
      const there = known[column - 1] ?? ''
      const doubledHere = here === word[row - 2]
      const doubledThere = there === known[column - 2]
      let least = Math.min(
        cost(row - 1, column) + (doubledHere ? 0.6 : 1),
        cost(row, column - 1) + (doubledThere ? 0.6 : 1),
        cost(row - 1, column - 1) + changed(here, there),
      )
      const swapped = row > 1 && column > 1 && here === known[column - 2] && there === word[row - 2]
      if (swapped) least = Math.min(least, cost(row - 2, column - 2) + 1)
      table[row]![column] = least
    }
  }
  return cost(word.length, known.length)
}

function changed(one: string, other: string): number {
  if (one === other) return 0
  if (vowels.includes(one) && vowels.includes(other)) return 1
  const near = keyRows.some((row) => row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1 && row.includes(other))
  return near ? 1 : 1.7
}
