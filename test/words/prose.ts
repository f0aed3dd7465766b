/**
 * Ordinary sentences as people write them in updates and minutes: full of "by", "for", "on", "#" and "@", and none
 * of them ends in an option. Every combination is the same each time: the numbers pick, not chance.
 */
const openings = [
  'The police told us that', 'We heard on Tuesday that', 'Priya asked whether', 'As agreed by the board,',
  'Note for file:',
  'After the visit on 3 March', 'By and large', 'For what it’s worth,', 'Since the needs assessment', '“Quick one” –',
  'Re: naloxone (batch #12),', 'Following @Priya’s email,', 'Diolch i bawb –', 'The coroner’s office said', 'FYI:',
  'Looking back on Q3,', 'Because of the snow', 'On the plus side,', 'For police and probation alike,', '👍 all,',
]
const middles = [
  'waits fell by 10 days', 'the plan was signed off by police', 'kits for police cost £1,250.50',
  'calls came in by the dozen',
  'we met at 10:30 by the café', 'the report (by March, we hoped) slipped', 'people asked for help',
  'numbers rose by 3.5%',
  'it was led by Siân ap Gwilym', 'stock is held for emergencies',
  'the link https://example.org/by/friday?for=police works',
  'staff stood by for news', 'demand grew month by month', 'it runs from 9:00 to 17:00',
  'the due date “3 March” moved',
  'nobody was to blame for it', 'costs are split by area', 'ticket #5 is closed', 'it went to priya@police.example',
  'one in 3 clients (12/36) came back', 'Ynys Môn did the same', 'a deadline was missed', 'two\nlines were lost',
  'funding for 2026/27 was cut by 1/2', 'it is paid for by the ICB grant',
]
const endings = [
  'and that was that.', 'by area', 'by 10 days', 'for now.', 'for the time being', 'by 12%.', 'by hand…', 'on hold',
  'for help', 'for everyone involved', 'by post.', 'on the whole!', 'for 3 March’s agenda', 'by month', 'by the hour.',
  'for a change', 'by the end', 'on track', '#nofilter', '#12', '(see item 4).', '(by then).', 'by 5', 'by 2.5 FTE.',
  'for young people.', 'by financial year', 'for £300.', 'by phone', 'at https://example.org/#plan', 'for us all 🎉',
  '“by Friday”.', '‘for police’', 'by Friday, they hoped', 'for police officers.', 'with @Priya.', 'by police.',
  'by ward',
  'or by Friday.', 'not for police', 'for the long term', 'by accident', 'on benefits.', 'for x in y', 'by name',
  'for dydd Gwener', 'by midnight oil', 'for probation’s IT team', 'by Friday’s news.', 'for next to nothing',
]

/** @param count at most 24,500. */
export function ordinarySentences(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const opening = openings[index % openings.length]!
    const middle = middles[(index * 7 + Math.floor(index / openings.length)) % middles.length]!
    const ending = endings[(index * 11 + Math.floor(index / 13)) % endings.length]!
    return `${opening} ${middle} ${ending}`
  })
}
