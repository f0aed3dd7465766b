import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-jobcentre-who',
    section: 'app3-jobcentre-plus',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'Who should represent Jobcentre Plus?',
    answer: 'A local partnership manager, for example, may be the right person. They can speak for Jobcentre ' +
      'Plus, which is a recommended core member, and address employment-related needs in their area.',
    asked: [
      'JCP rep', 'jobcentre plus attend who', 'DWP on the partnership', 'I manage a jobcentre, should I be going',
      'who from the job centre', 'partnership manager DWP', 'work coach invite',
      'does the district manager have to attend', 'dole office seat', 'employment rep', 'benefits office member',
      'is Jobcentre Plus core',
    ],
    related: ['app3-jobcentre-why', 'app3-jobcentre-procedure', 'app3-membership-who-to-send'],
  },
  {
    id: 'app3-jobcentre-why',
    section: 'app3-jobcentre-plus',
    strength: 'fact',
    question: 'Why is Jobcentre Plus on the partnership?',
    answer: 'Employment, as a form of meaningful activity, plays a key role in better treatment outcomes for ' +
      'substance dependency.',
    asked: [
      'why jobcentre', 'what have jobs got to do with drugs', 'employment and recovery', 'work helps treatment',
      'meaningful activity', 'reason for DWP involvement', 'does getting a job help recovery',
      'why is the dole at a drugs meeting', 'link between work and rehab', 'benefits of employment for treatment',
    ],
    related: ['app3-jobcentre-who', 'app3-jobcentre-procedure', 'app3-businesses-training-jobs'],
  },
  {
    id: 'app3-jobcentre-procedure',
    section: 'app3-jobcentre-plus',
    strength: 'should',
    who: 'Jobcentres',
    question: 'How do Jobcentres join in?',
    answer: 'Jobcentres should use their standard partnership procedures to approach Combating Drugs ' +
      'Partnerships; no separate process is set out.',
    asked: [
      'JCP process for joining', 'standard partnership procedures', 'do jobcentres need special permission',
      'how does DWP get involved', 'jobcentre manager signing up', 'is there a form for the jobcentre',
      'JCP partnership working rules', 'approach by the job centre', 'what procedure for DWP',
      'who contacts who, us or the jobcentre',
    ],
    related: ['app3-jobcentre-who', 'app3-jobcentre-why', 'app3-membership-core-list'],
  },
]
