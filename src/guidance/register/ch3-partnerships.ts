import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'partnerships-about',
    section: 'ch3-partnerships',
    strength: 'fact',
    question: 'What does Chapter 3 cover?',
    answer: 'Chapter 3 outlines key principles and structures for forming effective Combating Drugs Partnerships: ' +
      'their role, geography, leadership, representation, lived experience, governance, principles and alcohol.',
    asked: [
      'chapter 3 summary', 'ch3', 'which chapter is about setting up', 'partnership chapter contents',
      'third chapter about', 'where do I read about membership', 'how to form a partnership section',
      'structures and principles chapter', 'what is in chapter three', 'key bit for setting up the board',
      'CDP chapter',
    ],
    related: ['partnerships-three-asks', 'partnerships-scope', 'role-what-partnership-is', 'geography-three-rules'],
  },
  {
    id: 'partnerships-essential',
    section: 'ch3-partnerships',
    strength: 'fact',
    question: 'Is partnership working essential?',
    answer: 'Yes. The guidance says working in partnership is essential to deliver the three strategic priorities ' +
      'of the 10-year drugs strategy effectively.',
    asked: [
      'is partnership working needed', 'why partnership', 'can one agency deliver the strategy',
      'do we have to work together', 'is joint working optional', 'why bother with a partnership',
      'how important is collaboration', 'go it alone', 'police say they can do supply on their own',
      'value of teamwork', 'necessity of partnership',
    ],
    related: ['partnerships-scope', 'role-why-partnership', 'intro-why-coordinate'],
  },
  {
    id: 'partnerships-scope',
    section: 'ch3-partnerships',
    alsoIn: ['ch3-role-of-partnership', 'ch1-introduction'],
    strength: 'fact',
    question: 'Does a partnership have to cover all three priorities?',
    answer: 'Yes: all three priorities are in the scope of the local partnership approach. They are breaking drug ' +
      'supply chains, a world-class treatment and recovery system, and a shift in the demand for drugs.',
    asked: [
      'partnership scope', 'remit of the CDP', 'can we just do treatment', 'do we cover supply and demand',
      'does the drugs board deal with enforcement', 'is prevention in scope',
      'what is the partnership responsible for', 'which topics must be on our agenda',
      'can we leave supply to the police', 'terms of the partnership scope', 'all three strands required?',
      'our partnership is only health people, is that ok', 'what falls inside our job',
    ],
    related: ['intro-three-priorities', 'partnerships-three-asks', 'role-dedicated'],
  },
  {
    id: 'partnerships-three-asks',
    section: 'ch3-partnerships',
    strength: 'expected',
    who: 'local areas',
    question: 'What does Chapter 3 ask local areas to do?',
    answer: 'Chapter 3 asks local areas to do three things.',
    list: [
      'Form a clearly defined partnership structure, on a geographical extent logical to residents and consistent ' +
        'with existing relevant arrangements',
      'Select a senior responsible owner (SRO) to represent the partnership nationally, report on performance, and ' +
        'offer challenge and support',
      'Involve everyone affected by drugs, people and organisations alike, in finding joint solutions',
    ],
    asked: [
      'three asks', 'what do we have to do under chapter 3', 'what is asked of areas', 'steps to form a partnership',
      'asks of local areas', 'structure SRO involvement', 'what are areas asked for', 'set up tasks',
      'how do we set up a CDP', 'starting a drugs partnership what is needed',
      'is appointing a lead all we need to do', 'requirements for the partnership structure',
    ],
    related: [
      'partnerships-geography-ask', 'partnerships-sro-ask', 'partnerships-involve-ask', 'checklist-all-eight',
    ],
  },
  {
    id: 'partnerships-geography-ask',
    section: 'ch3-partnerships',
    alsoIn: ['ch3-geography'],
    strength: 'expected',
    who: 'local areas',
    question: 'What kind of area should a partnership be based on?',
    answer: 'One that makes sense to local residents and fits existing relevant arrangements: areas are asked to ' +
      'form a clearly defined structure on a logical geographical extent.',
    asked: [
      'logical geography', 'how do we choose our patch', 'area that makes sense to residents',
      'consistent with existing arrangements', 'boundary that locals understand',
      'what shape should our partnership area be', 'clearly defined structure', 'natural boundaries',
      'does the area have to match the police force', 'which map makes sense to the public',
      'choosing geography principle',
    ],
    related: ['geography-three-rules', 'geography-existing-structures', 'partnerships-three-asks'],
  },
  {
    id: 'partnerships-sro-ask',
    section: 'ch3-partnerships',
    alsoIn: ['ch3-leadership-roles', 'ch3-sro-role', 'foreword'],
    strength: 'expected',
    who: 'local areas',
    question: 'What should we look for when selecting an SRO?',
    answer: 'A senior responsible owner (SRO) who can represent the partnership nationally and report to central ' +
      'government on its performance. They should be able to challenge and support local partners, so that things ' +
      'improve and issues get unblocked.',
    asked: [
      'picking an SRO', 'what makes a good SRO', 'sro qualities', 'choose a lead',
      'skills for Senior Responsible Officer', 'who could do the top job', 'what must the chair be able to do',
      'selecting the boss of the partnership', 'someone who can challenge partners',
      'does an SRO have to come from the council', 'SRO person spec', 'what sort of person unblocks issues',
      'represent us nationally',
    ],
    related: ['foreword-single-sro', 'framework-sro-account', 'role-sro-hold-account', 'partnerships-three-asks'],
  },
  {
    id: 'partnerships-involve-ask',
    section: 'ch3-partnerships',
    alsoIn: ['ch3-lived-experience', 'ch3-representation'],
    strength: 'expected',
    who: 'local areas',
    question: 'Who should be involved in developing solutions?',
    answer: 'All the people and organisations affected by drugs should be involved in developing joint solutions.',
    asked: [
      'involve who', 'joint solutions with whom', 'do we include service users', 'should residents be involved',
      'people affected by drugs input', 'who helps find answers', 'co-design', 'do families get a say',
      'is it only professionals who decide', 'everyone touched by drugs', 'consulting the community',
    ],
    related: ['partnerships-three-asks', 'role-why-partnership', 'intro-local-work'],
  },
]
