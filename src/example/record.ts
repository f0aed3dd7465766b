import { Temporal } from 'temporal-polyfill'

/** What the example partnership has recorded, as its people would have typed it. `today`: local date. */
export function exampleLines(today: string): { as: string; line: string }[] {
  const day = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  return [
    { as: 'priya', line: 'checklist met 1 on 25 July 2022' },
    { as: 'priya', line: 'checklist met 2 on 29 July 2022' },
    { as: 'priya', line: 'checklist met 3 on 29 July 2022' },
    { as: 'priya', line: 'checklist met 4 on 13 October 2022' },
    { as: 'priya', line: 'checklist met 5 on 28 November 2022' },
    { as: 'priya', line: 'checklist met 5 on 4 December 2025' },
    { as: 'priya', line: 'checklist met 6 on 16 December 2022' },
    { as: 'priya', line: `checklist set 7 in progress by ${day(60)}` },
    { as: 'priya', line: 'checklist met 8 on 27 April 2023' },
    { as: 'priya', line: 'checklist met 8 on 24 April 2026' },
    { as: 'helen', line: 'agreed to fund 40 naloxone kits for custody suites because stocks ran out in the spring' },
    { as: 'helen', line: 'agreed to share anonymised ambulance call-out data each month' },
    { as: 'tom', line: 'decision add Meet in the evening once a quarter because people in recovery work by day' },
    { as: 'mark', line: `action add Agree the county lines protocol for police by ${day(-6)} #delivery plan` },
    { as: 'asha', line: `action add Train 40 custody officers to carry naloxone for treatment provider and police by ${day(9)}` },
    { as: 'tom', line: `action add Map appointments for people leaving prison for probation by ${day(12)}` },
    { as: 'priya', line: `action add Refresh the data sharing agreement for Priya Shah by ${day(34)} #performance framework` },
    { as: 'leanne', line: `action add Ask three peer groups what gets in the way of treatment for Leanne by ${day(-2)}` },
    { as: 'helen', line: 'action add Write to schools about the prevention offer for public health by TBC' },
    { as: 'asha', line: 'action add Order leaflets in plain English for treatment provider by yesterday' },
    { as: 'asha', line: 'done 7 500 leaflets printed and handed out' },
  ]
}
