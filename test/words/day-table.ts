/**
 * What each phrase says on a day: '2027-03-03' one day, '?' asked (with the days offered), 'open …' agreed to have no
 * date, '-' no date at all. The next meeting on record is 10 June 2027.
 */
export const table: Record<string, string> = {
  '2026-11-23': `
3 March                        | 2027-03-03
3rd of March 2027              | 2027-03-03
the 3rd of March               | 2027-03-03
March 3                        | 2027-03-03
Mar 3rd                        | 2027-03-03
March 3rd, 2027                | 2027-03-03
3/3                            | 2027-03-03
03/03/27                       | 2027-03-03
3.3.2027                       | 2027-03-03
3-3-27                         | 2027-03-03
3/3/2027                       | 2027-03-03
3 / 3 / 2027                   | 2027-03-03
03 03 2027                     | 2027-03-03
2027-03-03                     | 2027-03-03
2027/3/3                       | 2027-03-03
3-Mar-27                       | 2027-03-03
03-MAR-2027                    | 2027-03-03
3mar                           | 2027-03-03
3rdMarch                       | 2027-03-03
3. March 2027                  | 2027-03-03
3 rd March                     | 2027-03-03
3 March '27                    | 2027-03-03
Mar-27                         | ? 2027-03-31 2027-03-27
Wed 3 March                    | 2027-03-03
Wednesday, 3 March 2027        | 2027-03-03
Wednesday, March 3, 2027       | 2027-03-03
on Wednesday 3 March           | 2027-03-03
Fri. 27 Nov.                   | 2026-11-27
first of March                 | 2027-03-01
twenty first of March          | 2027-03-21
3 March next year              | 2027-03-03
Wednesday                      | 2026-11-25
this Friday                    | 2026-11-27
Friday week                    | 2026-12-04
a week on Friday               | 2026-12-04
two weeks on Friday            | 2026-12-11
Friday next week               | 2026-12-04
next week Friday               | 2026-12-04
today                          | 2026-11-23
tomorrow                       | 2026-11-24
tonight                        | 2026-11-23
day after tomorrow             | 2026-11-25
the day after tomorrow         | 2026-11-25
this afternoon                 | 2026-11-23
in 2 weeks                     | 2026-12-07
in a fortnight                 | 2026-12-07
two weeks' time                | 2026-12-07
two weeks’ time                | 2026-12-07
in two weeks' time             | 2026-12-07
10 days                        | 2026-12-03
in ten days                    | 2026-12-03
in 3 months                    | 2027-02-23
a couple of weeks              | 2026-12-07
within 2 weeks                 | 2026-12-07
a week today                   | 2026-11-30
10 working days                | ? 2026-12-07
next week                      | 2026-12-04
end of the week                | 2026-11-27
EOW                            | 2026-11-27
end of next week               | 2026-12-04
early next week                | ? 2026-11-30 2026-12-01
weekend                        | ? 2026-11-27 2026-11-29
end of month                   | 2026-11-30
end of the month               | 2026-11-30
end-of-month                   | 2026-11-30
EOM                            | 2026-11-30
month end                      | 2026-11-30
end of next month              | 2026-12-31
next month                     | 2026-12-31
end March                      | 2027-03-31
end of March 2027              | 2027-03-31
the end of March               | 2027-03-31
by March                       | 2027-03-31
March 2027                     | 2027-03-31
March next year                | 2027-03-31
Sept 2027                      | 2027-09-30
mid-March                      | 2027-03-15
middle of March                | 2027-03-15
start of March                 | 2027-03-01
early March                    | ? 2027-03-05 2027-03-10
late March                     | ? 2027-03-25 2027-03-31
w/c 3 March                    | 2027-03-03
W/C 7/12                       | 2026-12-07
wc Friday                      | 2026-11-27
week commencing 3 March        | 2027-03-03
week of 3 March                | 2027-03-03
w/e 4 December                 | 2026-12-04
end of Q3                      | 2026-12-31
Q3 2026/27                     | 2026-12-31
Q3 2026-27                     | 2026-12-31
Q4 26/27                       | 2027-03-31
FY26/27 Q3                     | 2026-12-31
third quarter                  | 2026-12-31
Q3 2026                        | ? 2026-12-31 2025-12-31
calendar Q3                    | ? 2027-09-30 2026-12-31
Q3 2026/28                     | -
next quarter                   | 2027-03-31
end of year                    | ? 2026-12-31 2027-03-31
year end                       | ? 2026-12-31 2027-03-31
EOY                            | ? 2026-12-31 2027-03-31
end of the calendar year       | 2026-12-31
end of 2027                    | 2027-12-31
end of the financial year      | 2027-03-31
end of 2026/27                 | 2027-03-31
Christmas                      | 2026-12-25
before Christmas               | 2026-12-24
xmas eve                       | 2026-12-24
new year                       | ? 2027-01-01 2027-01-31
next Friday                    | ? 2026-11-27 2026-12-04
next Monday                    | 2026-11-30
next January                   | 2027-01-31
next year                      | ? 2027-03-31 2027-12-31
the 14th                       | 2026-12-14
14th                           | 2026-12-14
Friday 14th                    | ? 2026-12-14 2026-12-18
Friday the 4th                 | 2026-12-04
the 31st                       | ? 2026-11-30 2026-12-31
14th of next month             | 2026-12-14
14 of next month               | 2026-12-14
the first of next month        | 2026-12-01
next meeting                   | 2027-06-10
next partnership meeting       | 2027-06-10
TBC                            | open to be confirmed
tbd                            | open to be confirmed
t.b.c.                         | open to be confirmed
to be confirmed                | open to be confirmed
to be agreed                   | open to be confirmed
ongoing                        | open ongoing
continuous                     | open ongoing
rolling                        | open ongoing
no date                        | open no date
none                           | open no date
n/a                            | open no date
no deadline                    | open no date
asap                           | ? 2026-11-27 2027-06-10
a.s.a.p.                       | ? 2026-11-27 2027-06-10
soon                           | ? 2026-11-27 2027-06-10
urgent                         | ? 2026-11-27 2027-06-10
1/2                            | 2027-02-01
2/13                           | ? 2027-02-13
12/25                          | ? 2026-12-25
2/13/2027                      | ? 2027-02-13
13/13                          | ?
2027-02-30                     | ? 2027-02-28 2027-03-01
2027-13-03                     | ? 2027-03-13
Friday 3 March 2027            | ? 2027-03-03 2027-03-05
31 April                       | ? 2027-04-30 2027-05-01
31st April 2023                | ? 2023-04-30 2023-05-01
30 Feb                         | ? 2027-02-28 2027-03-01
29 Feb 2027                    | ? 2027-02-28 2027-03-01
29 Feb                         | ? 2027-02-28 2027-03-01
29 Feb 2028                    | 2028-02-29
32 March                       | ? 2027-03-31 2027-04-01
31 June at 5pm                 | ? 2027-06-30 2027-07-01
3 March 2019                   | 2019-03-03
5pm Friday                     | 2026-11-27
Friday 5pm                     | 2026-11-27
Friday at 5                    | 2026-11-27
Friday 17:00                   | 2026-11-27
17.30 on Friday                | 2026-11-27
24:00 Friday                   | 2026-11-27
3 March at noon                | 2027-03-03
3 March, 5pm                   | 2027-03-03
Friday morning                 | 2026-11-27
first thing Friday             | 2026-11-27
COP Friday                     | 2026-11-27
COB 3/3                        | 2027-03-03
close of play Friday           | 2026-11-27
close of play on Friday        | 2026-11-27
end of day Friday              | 2026-11-27
end of Friday                  | 2026-11-27
Friday at the latest           | 2026-11-27
before Friday                  | 2026-11-27
cop                            | 2026-11-23
EOD                            | 2026-11-23
close of play                  | 2026-11-23
Febuary 3                      | 2027-02-03
3 Febuary                      | 2027-02-03
Wensday                        | 2026-11-25
Thrusday                       | 2026-11-26
Firday                         | 2026-11-27
Saterday                       | 2026-11-28
tommorow                       | 2026-11-24
3 Setpember                    | 2027-09-03
30 Setpember                   | ? 2026-09-30 2027-09-30
3 Marhc                        | 2027-03-03
Tues                           | 2026-11-24
Thurs                          | 2026-11-26
Weds                           | 2026-11-25
2moro                          | 2026-11-24
tmrw                           | 2026-11-24
Friday 👍                      | 2026-11-27
Friday!!                       | 2026-11-27
Friday please                  | 2026-11-27
3 March :tada:                 | 2027-03-03
3 March…                       | 2027-03-03
1 November                     | ? 2026-11-01 2027-11-01
Wednesday 18 November          | ? 2027-11-18 2026-11-18
Weds 3rd                       | ? 2026-12-03 2026-12-02
Monday                         | ? 2026-11-23 2026-11-30
mon                            | ? 2026-11-23 2026-11-30
first thing Monday             | ? 2026-11-23 2026-11-30
3                              | -
14                             | -
by 3                           | -
2027                           | -
noon                           | -
5pm                            | -
Friday 5                       | -
Friday 25:00                   | -
45/3                           | -
0/3                            | -
50/50                          | -
3/3/1850                       | -
3/3/227                        | -
3.5                            | -
3-5 March                      | -
in 0 days                      | -
9999 days                      | -
10 month                       | 2027-09-23
march the third twenty twenty seven | 2027-03-03
the third of March twenty twenty-seven | 2027-03-03
Wednesday the third of March   | 2027-03-03
March twenty first             | 2027-03-21
3 March two thousand and twenty seven | 2027-03-03
March third twenty thirty      | 2030-03-03
no later than 3 March          | 2027-03-03
Easter                         | 2027-03-28
Good Friday                    | 2027-03-26
March the lion                 | -
twenty twenty seven            | -
summer                         | -
half term                      | -
Marco                          | -
Avril                          | -
match                          | -
sundry                         | -
Fridays                        | -
Friday or Monday               | -
Friday for police              | -
(Friday)                       | -
'Friday'                       | -
Friday"                        | -
police                         | -
area                           | -
this                           | -
next                           | -
the                            | -
week                           | -
month                          | -
March of the penguins          | -
Monday blues                   | -
month                          | -
the month                      | -
quarter                        | -
year                           | -
financial year                 | -
the financial year             | -
day                            | -
weekday                        | -
the hour                       | -
financial year end             | 2027-03-31
this financial year            | 2027-03-31
`,
  '2026-12-31': `
3 March                        | 2027-03-03
31 December                    | 2026-12-31
1 January                      | 2027-01-01
1 Jan                          | 2027-01-01
30 December                    | ? 2026-12-30 2027-12-30
31/12                          | 2026-12-31
1/1                            | 2027-01-01
today                          | 2026-12-31
tomorrow                       | 2027-01-01
Thursday                       | ? 2026-12-31 2027-01-07
Friday                         | 2027-01-01
this Friday                    | 2027-01-01
next Friday                    | ? 2027-01-01 2027-01-08
next Thursday                  | 2027-01-07
Friday week                    | 2027-01-08
end of week                    | 2027-01-01
next week                      | 2027-01-08
end of month                   | 2026-12-31
end of next month              | 2027-01-31
EOM                            | 2026-12-31
next month                     | 2027-01-31
month end                      | 2026-12-31
December                       | 2026-12-31
January                        | 2027-01-31
November                       | ? 2026-11-30 2027-11-30
October                        | 2027-10-31
end of year                    | ? 2026-12-31 2027-03-31
year end                       | ? 2026-12-31 2027-03-31
next year                      | ? 2027-03-31 2027-12-31
end of the financial year      | 2027-03-31
end of next financial year     | 2028-03-31
Q3                             | 2026-12-31
Q4                             | 2027-03-31
Q1                             | 2027-06-30
end of quarter                 | 2026-12-31
next quarter                   | 2027-03-31
Christmas                      | ? 2026-12-25 2027-12-25
before Christmas               | 2027-12-24
New Year's Day                 | 2027-01-01
the 31st                       | 2026-12-31
the 1st                        | 2027-01-01
1st of next month              | 2027-01-01
31st of next month             | 2027-01-31
in a month                     | 2027-01-31
in 2 months                    | 2027-02-28
10 days                        | 2027-01-10
a week today                   | 2027-01-07
29 Feb                         | ? 2027-02-28 2027-03-01
28 Feb                         | 2027-02-28
mid January                    | 2027-01-15
early January                  | ? 2027-01-05 2027-01-10
w/c 4 January                  | 2027-01-04
Mon 4 Jan                      | 2027-01-04
Tues 4 Jan                     | ? 2027-01-04 2027-01-05
next meeting                   | 2027-06-10
30 November                    | ? 2026-11-30 2027-11-30
1 November                     | ? 2026-11-01 2027-11-01
this month                     | 2026-12-31
this year                      | ? 2026-12-31 2027-03-31
weekend                        | ? 2027-01-01 2027-01-03
`,
  '2028-02-26': `
29 February                    | 2028-02-29
29 Feb                         | 2028-02-29
Tuesday 29 February            | 2028-02-29
end of February                | 2028-02-29
end of month                   | 2028-02-29
28 Feb                         | 2028-02-28
30 Feb                         | ? 2028-02-29 2028-03-01
1 March                        | 2028-03-01
the 29th                       | 2028-02-29
the 30th                       | ? 2028-02-29 2028-03-30
the 31st                       | ? 2028-02-29 2028-03-31
31st                           | ? 2028-02-29 2028-03-31
in a month                     | 2028-03-26
in a year                      | 2029-02-26
a year                         | 2029-02-26
Saturday                       | ? 2028-02-26 2028-03-04
Sunday                         | 2028-02-27
Monday                         | 2028-02-28
this Saturday                  | 2028-02-26
this Sunday                    | 2028-02-27
this Wednesday                 | ? 2028-02-23 2028-03-01
next Sunday                    | ? 2028-02-27 2028-03-05
next Monday                    | 2028-02-28
next Saturday                  | 2028-03-04
end of the week                | ? 2028-02-27 2028-03-03
end of next week               | 2028-03-03
next week                      | 2028-03-03
tomorrow week                  | 2028-03-05
day after tomorrow             | 2028-02-28
29/2                           | 2028-02-29
29.2.2028                      | 2028-02-29
29 Feb 2029                    | ? 2029-02-28 2029-03-01
29/2/29                        | ? 2029-02-28 2029-03-01
end of Feb 2028                | 2028-02-29
end of Q4                      | 2028-03-31
end Q4 2027/28                 | 2028-03-31
January                        | ? 2028-01-31 2029-01-31
31 January                     | ? 2028-01-31 2029-01-31
27 December                    | 2028-12-27
28 December                    | ? 2027-12-28 2028-12-28
February 29th                  | 2028-02-29
24/12                          | 2028-12-24
mid February                   | ? 2028-02-15 2029-02-15
`,
  '2027-03-05': `
Friday                         | ? 2027-03-05 2027-03-12
Fri                            | ? 2027-03-05 2027-03-12
this Friday                    | 2027-03-05
next Friday                    | 2027-03-12
Friday week                    | 2027-03-12
next Thursday                  | 2027-03-11
next Saturday                  | ? 2027-03-06 2027-03-13
COP Friday                     | ? 2027-03-05 2027-03-12
end of the week                | 2027-03-05
3 March                        | ? 2027-03-03 2028-03-03
1 January                      | 2028-01-01
4 January                      | ? 2027-01-04 2028-01-04
3 January                      | 2028-01-03
5 March                        | 2027-03-05
March                          | 2027-03-31
February                       | ? 2027-02-28 2028-02-29
early March                    | ? 2027-03-05 2027-03-10
w/c 1 March                    | ? 2027-03-01 2028-03-01
mid-March                      | 2027-03-15
Easter                         | 2027-03-28
next March                     | 2028-03-31
Q3                             | 2027-12-31
Q4                             | 2027-03-31
`,
  '2027-06-30': `
31 June                        | ? 2027-06-30 2027-07-01
30 June                        | 2027-06-30
31st                           | ? 2027-06-30 2027-07-31
Q1                             | 2027-06-30
end of Q1                      | 2027-06-30
end of the quarter             | 2027-06-30
June                           | 2027-06-30
May                            | ? 2027-05-31 2028-05-31
the 30th                       | 2027-06-30
1 May                          | ? 2027-05-01 2028-05-01
30 April                       | 2028-04-30
Wednesday                      | ? 2027-06-30 2027-07-07
Q2                             | 2027-09-30
`,
  '2027-01-04': `
Christmas                      | ? 2026-12-25 2027-12-25
before Christmas               | 2027-12-24
end of year                    | ? 2027-03-31 2027-12-31
yesterday                      | 2027-01-03
end of Q3                      | ? 2026-12-31 2027-12-31
December                       | ? 2026-12-31 2027-12-31
the 3rd                        | 2027-02-03
3/1                            | ? 2027-01-03 2028-01-03
4/1                            | 2027-01-04
financial year end             | 2027-03-31
next financial year            | 2028-03-31
`,
}
