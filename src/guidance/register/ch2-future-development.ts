import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'future-all',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'How will the outcomes framework be developed?',
    answer: 'The metrics are built around data readily available at national level. Because the commitment to ' +
      'better data and measurement runs through the whole strategy, government will keep assessing and refining the ' +
      'framework, supporting work at national level to consider four things.',
    list: [
      'Improving the data already collected: quality, frequency of updates and reports, more flags and metrics, new ' +
        'measures of drug use',
      'Exploring data matching with existing government programmes, notably Better Outcomes through Linked Data ' +
        '(BOLD)',
      'Enhancing and developing surveys, to measure qualitative outcomes where sources are lacking',
      'Reviewing and improving metrics, including the new treatment effectiveness measure',
    ],
    asked: [
      'future development', 'will the metrics change', 'refine the framework',
      'what is next for the outcomes framework', 'plans to improve data', 'how will measurement get better',
      'next steps on measuring', 'is the framework fixed', 'are the metrics final', 'data improvement plans',
      'what improvements are being considered', 'developing the measures', 'what is government doing about poor data',
      'why were these measures picked', 'will the yardsticks stay the same for ten years',
      'four ways of making the data better', 'are they happy with the present data',
      'is anyone going to sort out the numbers', 'what is coming for the framework',
      'will they move the goalposts on measures', 'plans for surveys, matching and data quality',
      'how the framework may grow',
    ],
    related: ['future-improve-data', 'future-bold', 'future-surveys', 'future-review-metrics'],
  },
  {
    id: 'future-improve-data',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'How might existing data be improved?',
    answer: 'Government will consider improving data quality and the frequency of updates and reports, adding ' +
      'further flags and metrics, and developing new measures of drug use itself.',
    asked: [
      'improve data quality', 'more frequent data', 'extra flags', 'new measures of drug use',
      'why is the data so old', 'better stats', 'will figures come out more often', 'data lag fix',
      'quality of national data', 'additional metrics considered', 'will data be updated quicker',
      'figures are two years behind, will that be fixed', 'stale statistics', 'quicker reports from existing data',
      'what is a flag going to be added for', 'better numbers on drug taking itself',
      'polishing the data we have now', 'poor quality returns, any plan', 'updating figures more than once a year',
      'sharper measures of use',
    ],
    related: ['future-all', 'system-supporting-metrics', 'future-bold'],
  },
  {
    id: 'future-bold',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'What is the BOLD programme?',
    answer: 'Better Outcomes through Linked Data (BOLD) is a government programme focused on people with multiple ' +
      'and complex needs. It connects data to understand how services are working for individuals and how to join ' +
      'services up better. Government would explore data matching with such programmes, so that data on ' +
      'drug-related harm are considered and improved.',
    asked: [
      'BOLD', 'better outcomes through linked data', 'data linking', 'data matching', 'what does BOLD stand for',
      'linked data programme', 'joining datasets', 'connect records across services', 'who is BOLD about',
      'complex needs data programme', 'is anyone matching data across departments', 'merge data between agencies',
      'linking prison, health and housing records', 'scheme for matching records of people with many problems',
      'is there a national project to join our databases', 'same person in five systems, is anybody linking them',
      'what is BOLD for', 'does the BOLD scheme hand out grants', 'opportunities for matching data',
      'programme that follows people across services', 'which government scheme might link drug data',
    ],
    related: ['future-all', 'future-improve-data', 'intro-person-centred'],
  },
  {
    id: 'future-surveys',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'What might new surveys measure?',
    answer: 'Qualitative outcomes where sources are lacking at present: for example societal attitudes to drugs, or ' +
      'how easily drugs are available.',
    asked: [
      'surveys', 'attitudes to drugs', 'ease of availability', 'public opinion on drugs measure',
      'what will surveys ask', 'qualitative outcomes', 'questionnaires about drugs',
      'how easy is it to buy drugs measure', 'social attitudes data', 'new survey plans',
      'do they ask people what they think', 'will they poll the public about drugs',
      'how simple is it to score, will that be asked', 'what people think of drug taking',
      'asking folk questions to fill gaps', 'are attitudes measured already', 'opinion polls and the framework',
      'getting hold of drugs, any data planned', 'soft outcomes that statistics miss', 'future questionnaires',
    ],
    related: ['future-all', 'system-supporting-metrics'],
  },
  {
    id: 'future-review-metrics',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'Do the metrics have limits or unintended consequences?',
    answer: 'Yes. The guidance says any metric will have limitations and a risk of unintended consequences. ' +
      'Government will review how the metrics are implemented, to mitigate any issues; that includes the new ' +
      'treatment effectiveness measure.',
    asked: [
      'metric limitations', 'unintended consequences', 'perverse incentives', 'problems with metrics',
      'gaming the numbers', 'treatment effectiveness measure review', 'are the measures perfect', 'flaws in KPIs',
      'will metrics be checked', 'cherry picking clients to hit targets', 'drawbacks of the measures',
      'mitigate metric issues', 'could chasing the numbers backfire', 'services turning away hard cases to look good',
      'hitting the target but missing the point', 'do they admit the measures are not perfect',
      'side effects of measuring', 'who checks whether a metric does harm',
      'will the treatment effectiveness measure be looked at again', 'fiddling figures risk',
      'bad incentives from KPIs',
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
    answer: 'A guide that was to be published later in 2022 alongside the supporting metrics. It was to include ' +
      'further detail on how the framework’s data and metrics will be developed.',
    after: 'This date has passed. The guide is not part of this document.',
    asked: [
      'technical guide', 'tech guide when', 'where is the technical guide', 'further detail on metrics',
      'guide to the supporting metrics', 'methodology document', 'has the technical guidance been published',
      'is the technical guide in this document', 'companion guide to outcomes framework', 'manual for metrics',
      'where is more detail on data', 'is there a handbook for the data people',
      'where is the fuller explanation they promised', 'technical manual publication date',
      'document that goes with the extra measures', 'analyst cannot find the technical guide',
      'promised later in 2022, did it have detail on data', 'guide for number crunchers',
      'when was the technical document due out', 'what was the technical guide going to contain',
    ],
    related: ['system-supporting-metrics', 'future-all', 'silent-supporting-metrics-final'],
  },
]
