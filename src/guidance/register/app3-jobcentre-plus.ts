import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-jobcentre-who',
    section: 'app3-jobcentre-plus',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'Who should represent Jobcentre Plus?',
    answer: 'A local partnership manager, for example, may be an appropriate attendee. They can speak for ' +
      'Jobcentre Plus, which is a recommended core member, and address employment-related needs in their area.',
    asked: [
      'JCP rep', 'jobcentre plus attend who', 'DWP on the partnership', 'I manage a jobcentre, should I be going',
      'who from the job centre', 'partnership manager DWP', 'work coach invite',
      'does the district manager have to attend', 'dole office seat', 'employment rep', 'benefits office member',
      'is Jobcentre Plus core', 'jobcentre partnership manager', 'DWP manager here, which of my team goes',
      'work coach team leader', 'disability employment adviser', 'benefits side', 'jobcentre delegate',
      'senior exec from DWP needed?', 'signing-on office', 'customer service leader',
      'district operations lead at the drug partnership', 'job coach as rep, ok?', 'whom to invite from the dole',
    ],
    related: ['app3-jobcentre-why', 'app3-jobcentre-procedure', 'app3-membership-who-to-send'],
  },
  {
    id: 'app3-jobcentre-why',
    section: 'app3-jobcentre-plus',
    strength: 'fact',
    question: 'Why is Jobcentre Plus on the partnership?',
    answer: 'Because employment, as a form of meaningful activity, plays a key role in better outcomes of ' +
      'substance dependency treatment. Jobcentre Plus can also address employment-related needs in its area.',
    asked: [
      'why jobcentre', 'what have jobs got to do with drugs', 'employment and recovery', 'work helps treatment',
      'meaningful activity', 'reason for DWP involvement', 'does getting a job help recovery',
      'why is the dole at a drugs meeting', 'link between work and rehab', 'benefits of employment for treatment',
      'off benefits and off drugs', 'jobs keep people clean', 'boring question: what’s the dole got to do with it',
      'purpose after rehab', 'work makes treatment stick', 'jobcentre is only about sanctions, why at the table',
      'steady wage', 'paid work and dependency', 'employment-related needs of claimants', 'claimants in treatment',
      'a job gives structure',
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
      'who contacts who, us or the jobcentre', 'route in for the jobcentre', 'usual way DWP does partnerships',
      'special paperwork for jobcentres', 'my office wants to sign up, how', 'JCP’s normal partnership channels',
      'JCP set-up with us', 'MoU with the dole office needed?', 'standard JCP procedure',
      'who makes the first move, the jobcentre?', 'new process for work coaches', 'jobcentre joining rules',
    ],
    related: ['app3-jobcentre-who', 'app3-jobcentre-why', 'app3-membership-core-list'],
  },
]
