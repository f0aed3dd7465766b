import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-schools-why',
    section: 'app3-schools',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve schools in the partnership?',
    answer: 'Because a key outcome of the long-term strategy is less drug use among young people, which needs ' +
      'co-ordinated, evidence-based work with them. Schools and other education providers are essential partners ' +
      'in ensuring the education, advice, support and protection that young people need on illegal drugs, ' +
      'whether used by themselves or others. They are other potential members, not core ones.',
    asked: [
      'schools on CDP', 'why schools', 'kids and drugs education', 'are schools core members', 'teachers involved?',
      'pupils drug use', 'education providers essential', 'what’s the point of having a head teacher',
      'do schools have to join', 'young people protection', 'classroom drug prevention', 'academies role',
      'a parent governor asked why a school would join a drugs board', 'lessons on drugs',
      'essential partners for young people', 'evidence-based work with young people in class',
      'sir, why are teachers in a crime meeting', 'schools have enough on their plate, so leave them out?',
      'pupils whose parents use', 'protect children from others’ drug use', 'primary schools too?',
      'advice and support for teenagers', 'long-term strategy on pupils’ use',
    ],
    related: ['app3-schools-leaders', 'app3-schools-other-roles', 'app3-schools-networks'],
  },
  {
    id: 'app3-schools-leaders',
    section: 'app3-schools',
    strength: 'should',
    who: 'partnerships',
    question: 'Who from schools should we engage?',
    answer: 'School leaders: insight from key decision-makers is crucial, so partnerships should engage with ' +
      'them. That should support their wider civic responsibility and help their students to the best outcomes. ' +
      'Leaders of multi-academy trusts in the area may be relevant too.',
    asked: [
      'headteachers', 'head teacher rep', 'MAT chief executive', 'multi academy trust leader',
      'school leaders engagement', 'which person from a school', 'principals', 'governors of schools?',
      'academy trust boss', 'can a class teacher represent schools', 'decision makers in education',
      'civic responsibility', 'heads', 'trust chief executives for academies', 'principal or year head',
      'deputy head teacher ok?', 'those who decide in schools',
      'the local authority’s education officer is enough, isn’t it', 'secondary heads’ chair',
      'insight from the top of a school', 'academy sponsor', 'head teacher too busy', 'wider civic role of schools',
      'executive head teacher',
    ],
    related: ['app3-schools-why', 'app3-schools-networks', 'app3-schools-other-roles'],
  },
  {
    id: 'app3-schools-networks',
    section: 'app3-schools',
    strength: 'may',
    who: 'partnerships',
    question: 'How do we hear from many different schools?',
    answer: 'Partnerships may draw on existing local networks, so that many institutions and staff are included, ' +
      'with their perspectives and experiences.',
    asked: [
      'existing school networks', 'heads forum', 'too many schools', 'one head can’t speak for all schools',
      'primary and secondary views', 'schools forum link', 'range of institutions',
      '150 schools how do we involve them', 'headteacher association', 'use existing education groups',
      'heads’ cluster', 'school improvement group', 'a county full of schools', 'set up a new school network?',
      'one school only, biased', 'piggyback on headteacher meetings', 'variety of schools heard',
      'federation of primaries', 'reach every school without inviting each', 'school networks already running',
      'special schools and PRUs too', 'school business managers’ circle',
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
      'pastoral staff', 'school counsellor', 'matron', 'school inclusion lead', 'teacher of sex education', 'MHST',
      'pupils with special needs lead', 'nurse who visits schools', 'only heads can take part', 'head of PSHE',
      'children in care education', 'form tutors', 'roles below head teacher',
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
    answer: 'Yes. As well as schools, partnerships should consider involving higher and further education ' +
      'providers, which have their own sections in Appendix 3.',
    asked: [
      'universities and colleges', 'FE and HE', 'post-16 education', 'sixth form college', 'uni on the partnership',
      'are schools enough for education', 'college rep needed', 'students over 18', 'further and higher education',
      'do we have to include the uni', 'over-eighteens’ education', 'beyond schools', 'lecturers',
      'colleges as well as schools, or pick one', 'education covers schools and that’s all, right',
      'post-school learning', 'both the FE college and the uni asked to come', 'sixteen plus', 'tertiary',
      'consider further and higher ed',
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
    answer: 'The partnership should consider engaging universities directly on several distinct areas, building ' +
      'on the strong links that they often already have with community healthcare, emergency services and ' +
      'police. Sub-groups, specific projects and task and finish work can be used as appropriate. Higher ' +
      'education providers are other potential members, not core ones.',
    asked: [
      'university', 'uni rep', 'higher education provider', 'HE on CDP', 'campus drugs', 'student union',
      'vice chancellor invite', 'task and finish with university', 'is the university a core member',
      'links with uni', 'how do we work with higher ed', 'no university in our area',
      'the registrar phoned to offer help', 'pro vice chancellor', 'build on campus links with police',
      'two unis in our city', 'student services at the university', 'university wellbeing lead',
      'specific project with a uni', 'a seat for the uni is compulsory?', 'campus networks and assets that exist',
      'polytechnic', 'campus security and ambulance already work together', 'how far do we go with the university',
    ],
    related: [
      'app3-higher-education-students', 'app3-higher-education-support', 'app3-higher-education-research',
      'app3-higher-education-training',
    ],
  },
  {
    id: 'app3-higher-education-who',
    section: 'app3-higher-education',
    strength: 'fact',
    question: 'Which person from a university should come?',
    answer: 'Appendix 3 names no post or level for higher education, and lists it among the other potential ' +
      'members. It suggests direct engagement on several distinct areas, through sub-groups, specific projects ' +
      'or task and finish work as appropriate, building on links with healthcare, emergency services and police; ' +
      'so the right person may differ for each.',
    asked: [
      'dean or chancellor', 'named post for the university', 'uni rank and role', 'who do we write to at the uni',
      'which academic sits on it', 'university registrar as representative',
      'must the vice-chancellor come in person', 'professor or student welfare head as rep',
      'students’ union president instead of staff', 'level of attendee from higher education',
      'head of student wellbeing at the university as our member',
    ],
    related: ['app3-higher-education-engage', 'app3-higher-education-research', 'app3-further-education-contact'],
  },
  {
    id: 'app3-higher-education-students',
    section: 'app3-higher-education',
    strength: 'should',
    who: 'partnerships',
    question: 'What work should be done with students?',
    answer: 'Partnerships should work with education settings to explore behaviour change interventions with ' +
      'students, drawing on pilots and innovations, among them specific drugs strategy projects. In the local ' +
      'night-time economy, students often play a key role, and student years are key to shaping behaviours and ' +
      'experiences which may affect later wellbeing and employability.',
    asked: [
      'students', 'behaviour change pilots', 'freshers drug use', 'party drugs at uni',
      'night time economy students', 'student drug taking interventions', 'young adults habits',
      'why target students', 'student nightlife', 'undergraduates recreational drugs', 'nudge projects',
      'balloons and pills at halls', 'freshers’ week', 'messages to change student habits', 'halls of residence',
      'student years shape you', 'pilots with students', 'just lecture them?', 'student employability',
      'club nights near campus', 'innovations to try with learners',
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
      'getting into difficulties with drug use. The example is Dr Ed Day, the national recovery champion, ' +
      'working with the University of Birmingham, where footnote 28 points to the ‘Better Than Well’ programme.',
    asked: [
      'Better Than Well', 'University of Birmingham', 'Ed Day', 'national recovery champion who',
      'recovery support on campus', 'student addicted help', 'collegiate recovery', 'who is Dr Day',
      'student in trouble with drugs', 'Birmingham programme', 'example of uni recovery work', 'footnote 28',
      'students hooked, uni and drug service jointly', 'personal tutor worried about a user',
      'an undergraduate dropped out over drugs', 'uni and drug service together', 'Day’s work', 'recovery champion',
      'sober halls', 'named academic in recovery work', 'which university is the model',
      'help for learners with a habit', 'undergraduate with a habit, who joins up the help',
    ],
    related: ['app3-higher-education-students', 'app3-higher-education-engage', 'abbr-better-than-well'],
  },
  {
    id: 'app3-higher-education-training',
    section: 'app3-higher-education',
    strength: 'fact',
    question: 'What else do universities contribute?',
    answer: 'Higher education providers train people for health and care professions, including the four below, ' +
      'and play a key part in wider skills development over people’s whole lives. They are also central to local ' +
      'economic growth, and can support protective factors such as employability, for individuals and society, ' +
      'that can make drug use less harmful.',
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
      'lifelong learning', 'nursing degree', 'medics', 'tomorrow’s social workers',
      'university’s part in local growth', 'unis are just party places, what good are they', 'workforce pipeline',
      'psychology graduates', 'protective factors', 'who produces health professionals',
      'university as employer and trainer', 'upskilling across a lifetime', 'campus as economic engine',
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
      'the social and behavioural sciences and a range of other disciplines, and with institutes dedicated to ' +
      'research on substance use and addiction.',
    asked: [
      'research', 'academics', 'evidence from university', 'professors on addiction', 'research institute',
      'evaluation partner', 'innovation', 'public health research', 'should we work with academics',
      'scientific studies', 'behavioural science', 'addiction research centre', 'PhD student wants our data',
      'boffins', 'lecturer offered to evaluate us', 'scientists', 'academic partner', 'criminology department',
      'join a uni study', 'social sciences', 'studies on addiction near us', 'what works evidence from scholars',
      'research is for Whitehall, not us', 'clinical trials unit',
    ],
    related: ['app3-higher-education-engage', 'app3-higher-education-training', 'app4-lancashire-data-ethics'],
  },
  {
    id: 'app3-further-education-role',
    section: 'app3-further-education',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What can further education colleges do?',
    answer: 'Further education can contribute in a range of ways, as higher education can; colleges are among ' +
      'the other potential members, not the core.',
    list: [
      'Reach: colleges often have many students, so are an efficient way to engage a range of people from a wide ' +
        'catchment area in education and prevention about their own drug use',
      'Training people for roles across health, social care and other professions that support people who use ' +
        'drugs and those around them',
      'Students themselves acting as peer educators and advocates',
      'Helping people develop skills and experience that support recovery, with links to programmes such as ' +
        'social prescribing',
    ],
    asked: [
      'FE college', 'sixth form and college role', 'further education on CDP', 'tech college', 'apprentices',
      'what do colleges add', 'peer educators', 'college students drugs', 'why involve FE', 'skills for recovery',
      'social prescribing college', '16 to 19 prevention', 'adult education', 'tech', 'plumbing students',
      'large catchment', 'train care workers', 'day release',
      'a principal asked what the drugs board wants from her', 'efficient way to reach many learners',
      'vocational courses', 'colleges only teach A-levels, so no use?', 'sixth formers at college',
      'lots of students under one roof',
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
    answer: 'Yes. Further education students themselves can act as peer educators and advocates.',
    asked: [
      'peer educators', 'student advocates', 'young people teaching young people', 'peer education college',
      'student ambassadors drugs', 'can pupils lead prevention', 'student led awareness',
      'teens talking to teens about drugs', 'use students as messengers', 'advocates at college',
      'learners as advocates', 'teenagers listen to each other not to cops', 'student reps spreading the word',
      'mates teaching mates', 'pupils running drug sessions', 'must experts deliver prevention',
      'older students talk to younger ones', 'college council campaign', 'young ambassadors', 'student-to-student',
    ],
    related: ['app3-further-education-role', 'app3-higher-education-students', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-further-education-recovery',
    section: 'app3-further-education',
    strength: 'fact',
    question: 'How do colleges help people in recovery?',
    answer: 'Colleges can play a central role in helping people gain skills and experience that support recovery ' +
      'from substance misuse, linked with programmes such as social prescribing.',
    asked: [
      'college courses for recovery', 'training after rehab', 'skills in recovery', 'adult learning ex users',
      'social prescribing to college', 'education for people getting clean', 'recovery college',
      'qualifications for recovering people', 'back to study', 'learning helps recovery', 'NVQ after detox',
      'ex-addict wants to retrain', 'bricklaying course in recovery', 'evening class',
      'GCSEs for people who are clean', 'CV gaps', 'courses for service users',
      'studying isn’t part of recovery, is it', 'skills and experience', 'learning new trade sober', 'access course',
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
      'safeguarding students', 'enable info sharing colleges', 'passing concerns about a student',
      'learner moved college, concerns lost', 'two campuses don’t talk', 'tip-off about a student',
      'college safeguarding leads swapping notes', 'partnership helps colleges share', 'crucial for student support',
      'is a college forbidden to tell another college', 'pass on worries between FE providers',
      'welfare concerns travel with the student', 'joined up college records',
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
      'be appropriate. Footprints and catchments vary, so partnerships should ensure that contact can link with ' +
      'the range of relevant providers, and make use of local provider groups where they exist. Advice on how ' +
      'may come from the Association of Colleges.',
    asked: [
      'college contact', 'director of student services', 'FE point of contact', 'who from the college',
      'safeguarding lead at college', 'Association of Colleges', 'AoC', 'principal or student services',
      'several colleges one contact', 'catchment across boundaries', 'college reps group',
      'designated safeguarding manager', 'student welfare manager', 'vice principal', 'DSL',
      'three colleges, one seat', 'head of student support', 'group of colleges', 'who do I email at the college',
      'lecturer as college rep?', 'learners travel from other counties', 'national body for colleges',
      'one college speaks for the rest', 'catchment area crosses our boundary',
    ],
    related: ['app3-further-education-information-sharing', 'app3-further-education-role', 'app3-schools-networks'],
  },
]
