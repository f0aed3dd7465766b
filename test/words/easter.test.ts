import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/words/day.js'
import { easterSunday } from '../../src/words/easter.js'

/** As printed in almanacs; 1818 is the earliest there can be, 1943 and 2038 the latest. */
const known = `
  1818-03-22 1943-04-25 1954-04-18 1961-04-02 1999-04-04 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11
  2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20
  2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31
  2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25`.trim().split(/\s+/)

it.each(known)('Easter Sunday is %s', (date) => expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date))

it('is a Sunday from 22 March to 25 April in every year a date may have', () => {
  for (let year = 1900; year < 2200; year += 1) {
    const day = easterSunday(year)
    expect([day.dayOfWeek, day.toString() >= `${year}-03-22`, day.toString() <= `${year}-04-25`]).toEqual([7, true, true])
  }
})

describe('days around Easter', () => {
  it.each([
    ['Easter', '2027-03-28'], ['by Easter', '2027-03-28'], ['EASTER SUNDAY', '2027-03-28'], ['Good Friday', '2027-03-26'],
    ['Easter Monday', '2027-03-29'], ['before Easter', '2027-03-25'], ['Maundy Thursday', '2027-03-25'],
    ['Easter 2028', '2028-04-16'], ['Good Friday next year', '2028-04-14'], ['Easter eggs', undefined], ['after Easter', undefined],
  ])('“%s” is %s in February 2027', (words, date) => {
    const reading = readDay(words, { today: '2027-02-10', nextMeeting: null })
    expect(reading?.kind === 'day' ? reading.date : undefined).toBe(date)
  })

  it('asks when it has just passed, and means the next one later in the year', () => {
    expect(readDay('Easter', { today: '2027-04-10', nextMeeting: null })).toMatchObject({ kind: 'ask' })
    expect(readDay('Easter', { today: '2027-09-10', nextMeeting: null })).toMatchObject({ kind: 'day', date: '2028-04-16' })
  })
})
