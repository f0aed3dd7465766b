const users = ['priya', 'helen', 'mark', 'asha', 'tom']

/** What is said under a number, by whom: new actions first, then changes to them, decisions and posts among them. */
export function lineOf(at: number): { user: string; line: string } {
  const user = users[at % users.length] as string
  if (at < 10 || at % 5 === 0) return { user, line: `add Visit ${at} for police by 3 March` }
  if (at % 5 === 1) return { user, line: `agreed decision ${at} because of ${at}` }
  if (at % 50 === 2) return { user: 'priya', line: 'again digest now' }
  return { user, line: `update ${(at % 8) + 1} note ${at}` }
}
