import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-schools-why',
    section: 'app3-schools',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve schools in the partnership?',
    answer: 'A key outcome of the long-term strategy is less drug use among young people, which needs ' +
      'co-ordinated, evidence-based work with them. Schools and other education providers are essential partners ' +
      'in giving young people education, advice, support and protection on illegal drugs, whether used by ' +
      'themselves or by others.',
    asked: [
      'schools on CDP', 'why schools', 'kids and drugs education', 'are schools core members', 'teachers involved?',
      'pupils drug use', 'education providers essential', 'what’s the point of having a head teacher',
      'do schools have to join', 'young people protection', 'classroom drug prevention', 'academies role',
    ],
    related: ['app3-schools-leaders', 'app3-schools-other-roles', 'app3-schools-networks'],
  },
  {
    id: 'app3-schools-leaders',
    section: 'app3-schools',
    strength: 'should',
    who: 'partnerships',
    question: 'Who from schools should we engage?',
    answer: 'Engage school leaders: insight from key decision-makers is crucial. The engagement should back ' +
      'their wider civic responsibility and help secure the best outcomes for their students. Leaders of ' +
      'multi-academy trusts in the area may be relevant too.',
    asked: [
      'headteachers', 'head teacher rep', 'MAT chief executive', 'multi academy trust leader',
      'school leaders engagement', 'which person from a school', 'principals', 'governors of schools?',
      'academy trust boss', 'can a class teacher represent schools', 'decision makers in education',
      'civic responsibility',
    ],
    related: ['app3-schools-why', 'app3-schools-networks', 'app3-schools-other-roles'],
  },
  {
    id: 'app3-schools-networks',
    section: 'app3-schools',
    strength: 'may',
    who: 'partnerships',
    question: 'How do we hear from many different schools?',
    answer: 'Partnerships may draw on existing local networks, so that many institutions and staff are heard, ' +
      'with their perspectives and experiences.',
    asked: [
      'existing school networks', 'heads forum', 'too many schools', 'one head can’t speak for all schools',
      'primary and secondary views', 'schools forum link', 'range of institutions',
      '150 schools how do we involve them', 'headteacher association', 'use existing education groups',
    ],
    related: ['app3-schools-leaders', 'app3-schools-other-roles', 'app3-further-education-contact'],
  },
  {
    id: 'app3-schools-other-roles',
    section: 'app3-schools',
    strength: 'should',
    who: 'partnerships',
    question: 'Which other school roles should be involved?',
    answer: 'The roles below, and ones like them, should be involved as appropriate through sub-groups and other ' +
      'forums.',
    list: [
      'School-based mental health teams',
      'School nurses',
      'Special educational needs and disability co-ordinators',
      'Virtual school heads',
      'Relationships, sex and health education leads',
    ],
    asked: [
      'SENCO', 'school nurse', 'virtual school head', 'RSHE lead', 'PSHE teacher',
      'mental health support team in school', 'school staff roles', 'special needs co-ordinator',
      'sex education lead sub group', 'looked after children’s education head', 'do school nurses sit on the board',
      'pastoral staff',
    ],
    related: ['app3-schools-leaders', 'app3-schools-networks', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-schools-higher-further',
    section: 'app3-schools',
    alsoIn: ['app3-higher-education', 'app3-further-education'],
    strength: 'should',
    who: 'partnerships',
    question: 'Should colleges and universities be involved as well?',
    answer: 'Yes. As well as schools, partnerships should consider involving higher education and further ' +
      'education providers, each of which has its own section in Appendix 3.',
    asked: [
      'universities and colleges', 'FE and HE', 'post-16 education', 'sixth form college', 'uni on the partnership',
      'are schools enough for education', 'college rep needed', 'students over 18', 'further and higher education',
      'do we have to include the uni',
    ],
    related: ['app3-higher-education-engage', 'app3-further-education-role', 'app3-schools-why'],
  },
  {
    id: 'app3-higher-education-engage',
    section: 'app3-higher-education',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'the partnership',
    question: 'How should we engage universities?',
    answer: 'The partnership should consider direct engagement with higher education providers on several areas, ' +
      'building on the strong links they often have with community healthcare, emergency services and police. ' +
      'Sub-groups, specific projects and task and finish work can be used.',
    asked: [
      'university', 'uni rep', 'higher education provider', 'HE on CDP', 'campus drugs', 'student union',
      'vice chancellor invite', 'task and finish with university', 'is the university a core member',
      'links with uni', 'how do we work with higher ed', 'no university in our area',
    ],
    related: [
      'app3-higher-education-students', 'app3-higher-education-support', 'app3-higher-education-research',
      'app3-higher-education-training',
    ],
  },
  {
    id: 'app3-higher-education-students',
    section: 'app3-higher-education',
    strength: 'should',
    who: 'partnerships',
    question: 'What work should be done with students?',
    answer: 'Partnerships should work with education settings to explore behaviour change interventions with ' +
      'students, drawing on pilots and innovations including specific drugs strategy projects. Students are often ' +
      'a big part of the local night-time economy, and habits formed then may affect later wellbeing and ' +
      'employability.',
    asked: [
      'students', 'behaviour change pilots', 'freshers drug use', 'clubbing students', 'party drugs at uni',
      'night time economy students', 'student drug taking interventions', 'young adults habits',
      'why target students', 'student nightlife', 'undergraduates recreational drugs', 'nudge projects',
    ],
    related: ['app3-higher-education-engage', 'app3-higher-education-support', 'app3-night-time-economy'],
  },
  {
    id: 'app3-higher-education-support',
    section: 'app3-higher-education',
    footnote: 28,
    strength: 'may',
    who: 'partnerships',
    question: 'How can struggling students be supported?',
    answer: 'Partnerships may encourage joint work by higher education providers and local services for students ' +
      'getting into difficulties with drugs. The example is Dr Ed Day, the national recovery champion, working ' +
      'with the University of Birmingham, where footnote 28 points to the ‘Better Than Well’ programme.',
    asked: [
      'Better Than Well', 'University of Birmingham', 'Ed Day', 'national recovery champion who',
      'recovery support on campus', 'student addicted help', 'collegiate recovery', 'who is Dr Day',
      'student in trouble with drugs', 'Birmingham programme', 'example of uni recovery work', 'footnote 28',
    ],
    related: ['app3-higher-education-students', 'app3-higher-education-engage', 'abbr-better-than-well'],
  },
  {
    id: 'app3-higher-education-training',
    section: 'app3-higher-education',
    strength: 'fact',
    question: 'What else do universities contribute?',
    answer: 'Higher education providers train people for health and care professions, including the four below. ' +
      'They also build wider skills throughout life, support local economic growth, and help develop protective ' +
      'factors such as employability that can reduce drug harm.',
    list: [
      'Nurses',
      'Doctors',
      'Psychologists',
      'Social workers',
    ],
    asked: [
      'universities train nurses', 'workforce and HE', 'doctors training', 'social work degree',
      'role of university in economy', 'protective factors employability', 'who trains the workforce',
      'psychologists trained where', 'skills development', 'why universities matter for drug harm',
      'lifelong learning',
    ],
    related: ['app3-higher-education-research', 'app3-higher-education-engage', 'app3-further-education-role'],
  },
  {
    id: 'app3-higher-education-research',
    section: 'app3-higher-education',
    strength: 'should',
    who: 'partnerships',
    question: 'Should we link with university research?',
    answer: 'Yes. Partnerships should connect with higher education research and innovation, in public health, ' +
      'the social and behavioural sciences and other disciplines, and with institutes that specialise in research ' +
      'on substance use and addiction.',
    asked: [
      'research', 'academics', 'evidence from university', 'professors on addiction', 'research institute',
      'evaluation partner', 'innovation', 'public health research', 'should we work with academics',
      'scientific studies', 'behavioural science', 'addiction research centre',
    ],
    related: ['app3-higher-education-engage', 'app3-higher-education-training', 'app4-lancashire-data-ethics'],
  },
  {
    id: 'app3-further-education-role',
    section: 'app3-further-education',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What can further education colleges do?',
    answer: 'Colleges can contribute in a range of ways.',
    list: [
      'Reach many people from a wide catchment for education and prevention about their own drug use',
      'Train people for health, social care and other jobs supporting people who use drugs, and their families ' +
        'and friends',
      'Offer students who act as peer educators and advocates',
      'Help people in recovery build skills and experience, for example through links with social prescribing',
    ],
    asked: [
      'FE college', 'sixth form and college role', 'further education on CDP', 'tech college', 'apprentices',
      'what do colleges add', 'peer educators', 'college students drugs', 'why involve FE', 'skills for recovery',
      'social prescribing college', '16 to 19 prevention', 'adult education',
    ],
    related: [
      'app3-further-education-peer-educators', 'app3-further-education-information-sharing',
      'app3-further-education-contact',
    ],
  },
  {
    id: 'app3-further-education-peer-educators',
    section: 'app3-further-education',
    strength: 'may',
    question: 'Can students teach their peers about drugs?',
    answer: 'Yes. Further education students can act as peer educators and advocates.',
    asked: [
      'peer educators', 'student advocates', 'young people teaching young people', 'peer education college',
      'student ambassadors drugs', 'can pupils lead prevention', 'student led awareness',
      'teens talking to teens about drugs', 'use students as messengers', 'advocates at college',
    ],
    related: ['app3-further-education-role', 'app3-higher-education-students', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-further-education-recovery',
    section: 'app3-further-education',
    strength: 'fact',
    question: 'How do colleges help people in recovery?',
    answer: 'Colleges can play a central part in helping people gain skills and experience that support recovery ' +
      'from substance misuse, linked with programmes like social prescribing.',
    asked: [
      'college courses for recovery', 'training after rehab', 'skills in recovery', 'adult learning ex users',
      'social prescribing to college', 'education for people getting clean', 'recovery college',
      'qualifications for recovering people', 'back to study', 'learning helps recovery',
    ],
    related: ['app3-further-education-role', 'app3-jobcentre-why', 'app3-vcse-meaningful-activity'],
  },
  {
    id: 'app3-further-education-information-sharing',
    section: 'app3-further-education',
    strength: 'may',
    question: 'How does information sharing work with colleges?',
    answer: 'Sharing information across further education can be crucial to effective support and safeguarding ' +
      'for students, and Combating Drugs Partnerships can enable it. No method is laid down.',
    asked: [
      'college data sharing', 'share information about students', 'FE safeguarding',
      'can colleges tell us about drug use', 'information across further education', 'student confidentiality',
      'safeguarding students', 'enable info sharing colleges', 'GDPR college', 'passing concerns about a student',
    ],
    related: ['app3-further-education-contact', 'app3-further-education-role', 'app4-lancashire-about'],
  },
  {
    id: 'app3-further-education-contact',
    section: 'app3-further-education',
    strength: 'should',
    who: 'partnerships',
    question: 'Who is the right contact in a college?',
    answer: 'A director of student services, or another senior manager with safeguarding responsibilities, would ' +
      'be appropriate. Partnerships should ensure that contact can link with the relevant range of providers, use ' +
      'local provider groups where they exist, and could ask the Association of Colleges for advice.',
    asked: [
      'college contact', 'director of student services', 'FE point of contact', 'who from the college',
      'safeguarding lead at college', 'Association of Colleges', 'AoC', 'principal or student services',
      'several colleges one contact', 'catchment across boundaries', 'college reps group',
      'designated safeguarding manager',
    ],
    related: ['app3-further-education-information-sharing', 'app3-further-education-role', 'app3-schools-networks'],
  },
]
