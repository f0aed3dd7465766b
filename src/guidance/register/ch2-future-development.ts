import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'future-all',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'How will the outcomes framework be developed?',
    answer: 'The metrics use data readily available nationally, and government will keep assessing and refining the ' +
      'framework over the course of the strategy. It will support work at national level to consider four things.',
    list: [
      'Improving the data already collected: quality, frequency of updates and reports, more flags and metrics, new ' +
        'measures of drug use',
      'Exploring data matching, notably through the Better Outcomes through Linked Data (BOLD) programme',
      'Enhancing and developing surveys, to measure qualitative outcomes where sources are lacking',
      'Reviewing and improving metrics, including the new treatment effectiveness measure',
    ],
    asked: [
      'future development', 'will the metrics change', 'refine the framework',
      'what is next for the outcomes framework', 'plans to improve data', 'how will measurement get better',
      'next steps on measuring', 'is the framework fixed', 'are the metrics final', 'data improvement plans',
      'what improvements are being considered', 'developing the measures', 'what is government doing about poor data',
    ],
    related: ['future-improve-data', 'future-bold', 'future-surveys', 'future-review-metrics'],
  },
  {
    id: 'future-improve-data',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'How might existing data be improved?',
    answer: 'Government will consider improving data quality and how often updates and reports come out, adding ' +
      'flags and metrics, and creating new measures of drug use itself.',
    asked: [
      'improve data quality', 'more frequent data', 'extra flags', 'new measures of drug use',
      'why is the data so old', 'better stats', 'will figures come out more often', 'data lag fix',
      'quality of national data', 'additional metrics considered', 'will data be updated quicker',
    ],
    related: ['future-all', 'system-supporting-metrics', 'future-bold'],
  },
  {
    id: 'future-bold',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'What is the BOLD programme?',
    answer: 'Better Outcomes through Linked Data (BOLD) is a government programme focused on people with multiple ' +
      'and complex needs. It connects data to understand how services work for individuals and how they can be ' +
      'joined up better; government will use such programmes to explore data matching.',
    asked: [
      'BOLD', 'better outcomes through linked data', 'data linking', 'data matching', 'what does BOLD stand for',
      'linked data programme', 'joining datasets', 'connect records across services', 'who is BOLD about',
      'complex needs data programme', 'is anyone matching data across departments', 'merge data between agencies',
    ],
    related: ['future-all', 'future-improve-data', 'intro-person-centred'],
  },
  {
    id: 'future-surveys',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'What might new surveys measure?',
    answer: 'Qualitative outcomes that current sources miss: for example society’s attitudes to drugs, or how ' +
      'easily drugs can be obtained.',
    asked: [
      'surveys', 'attitudes to drugs', 'ease of availability', 'public opinion on drugs measure',
      'what will surveys ask', 'qualitative outcomes', 'questionnaires about drugs',
      'how easy is it to buy drugs measure', 'social attitudes data', 'new survey plans',
      'do they ask people what they think',
    ],
    related: ['future-all', 'system-supporting-metrics'],
  },
  {
    id: 'future-review-metrics',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'Do the metrics have limits or unintended consequences?',
    answer: 'The guidance says any metric has limitations and a risk of unintended consequences. Government will ' +
      'review how metrics are used, to ease any problems that arise, including with the new treatment effectiveness ' +
      'measure.',
    asked: [
      'metric limitations', 'unintended consequences', 'perverse incentives', 'problems with metrics',
      'gaming the numbers', 'treatment effectiveness measure review', 'are the measures perfect', 'flaws in KPIs',
      'will metrics be checked', 'cherry picking clients to hit targets', 'drawbacks of the measures',
      'mitigate metric issues',
    ],
    related: ['future-all', 'system-metric-recovery', 'system-headline-table'],
  },
  {
    id: 'future-technical-guide',
    section: 'ch2-future-development',
    alsoIn: ['ch2-whole-system-monitoring'],
    strength: 'fact',
    when: 'later in 2022',
    question: 'What is the technical guide?',
    answer: 'A technical guide was to be published later in 2022 alongside the supporting metrics, with further ' +
      'detail on how the framework’s metrics will be improved.',
    after: 'This date has passed. The guide is not part of this document.',
    asked: [
      'technical guide', 'tech guide when', 'where is the technical guide', 'further detail on metrics',
      'guide to the supporting metrics', 'methodology document', 'has the technical guidance been published',
      'is the technical guide in this document', 'companion guide to outcomes framework', 'manual for metrics',
      'where is more detail on data',
    ],
    related: ['system-supporting-metrics', 'future-all', 'silent-supporting-metrics-final'],
  },
]
