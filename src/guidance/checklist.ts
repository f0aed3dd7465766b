/** The eight key actions of the guidance (executive summary), in our words; dates and order are the document's. */
export interface ChecklistItem {
  number: number
  /** Short name, as people say it. */
  name: string
  title: string
  /** The guidance's date, YYYY-MM-DD. It is guidance, not statute. */
  date: string
  dateText: string
  /** Items that come round again. */
  cycle?: 'report every 30 April' | 'every three years'
  /** The register entry that answers questions about it. */
  entry: string
}

export const checklist: readonly ChecklistItem[] = [
  { number: 1, name: 'Senior responsible owner', title: 'Nominate the local senior responsible owner (SRO)', date: '2022-08-01', dateText: '1 August 2022', entry: 'checklist-1-sro' },
  { number: 2, name: 'Partnership', title: 'Form the Combating Drugs Partnership', date: '2022-08-01', dateText: '1 August 2022', entry: 'checklist-2-partnership' },
  { number: 3, name: 'Footprint', title: 'Confirm the area the partnership covers (its footprint)', date: '2022-08-01', dateText: '1 August 2022', entry: 'checklist-3-footprint' },
  { number: 4, name: 'Terms of reference', title: 'Agree terms of reference and the governance structure', date: '2022-09-30', dateText: 'end of September 2022', entry: 'checklist-4-terms-of-reference' },
  { number: 5, name: 'Needs assessment', title: 'Carry out a joint needs assessment of local drug data and evidence', date: '2022-11-30', dateText: 'end of November 2022', cycle: 'every three years', entry: 'checklist-5-needs-assessment' },
  { number: 6, name: 'Delivery plan', title: 'Agree a local drugs strategy delivery plan, with data recording and sharing', date: '2022-12-31', dateText: 'end of December 2022', cycle: 'every three years', entry: 'checklist-6-delivery-plan' },
  { number: 7, name: 'Performance framework', title: 'Agree a local performance framework to follow the plan and its effect', date: '2022-12-31', dateText: 'end of December 2022', entry: 'checklist-7-performance-framework' },
  { number: 8, name: 'Progress report', title: 'Review progress regularly: first report, then every 12 months', date: '2023-04-30', dateText: 'end of April 2023, then every 12 months', cycle: 'report every 30 April', entry: 'checklist-8-progress-report' },
]
