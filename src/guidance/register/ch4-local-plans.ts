import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'lp-overview',
    section: 'ch4-local-plans',
    alsoIn: ['executive-summary', 'ch4-plan-commitments'],
    strength: 'should',
    who: 'partnerships',
    question: 'What is the local plan?',
    answer:
      'It is the partnership’s plan of what to do to reduce drug-related harm, and should be its next stage of ' +
      'work after the ‘analyse’ stage, based on the evidence and discussions there. With local context and needs ' +
      'in mind, it should set out specific actions on the strategy’s core issues and cover all the numbered points ' +
      'in Box 6. It must be consistent with existing legislation.',
    asked: [
      'local plan', 'delivery plan what', 'action plan', 'do we need a plan', 'what is the delivery plan',
      'strategy document', 'plan section', 'plan of action', 'what comes after the needs assessment',
      'is a plan required', 'drugs plan basics', 'drug strategy for our area',
      'the councillors keep mentioning a drugs plan, what exactly is it',
      'we have done the analysis, now what do we write', 'what is the purpose of having a local drugs plan',
      'roadmap for cutting drug harm on our patch',
      'I run the fire station and got asked to comment on ‘the plan’, explain',
      'do we only need the needs assessment and no plan?', 'next stage after analyse',
      'a written programme of what we will all do about drugs', 'is a local drugs strategy the same as the plan',
      'parish clerk wants a one-line description of the partnership’s plan',
    ],
    related: ['lp-evidence', 'lp-actions', 'lp-commitments', 'resp-plan-date'],
  },
  {
    id: 'lp-evidence',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'partnerships',
    question: 'What should the plan be based on?',
    answer:
      'The evidence and discussions of the ‘analyse’ stage. The plan is the next stage of work after the needs ' +
      'assessment and should have local context and needs in mind.',
    asked: [
      'plan based on what', 'evidence for the plan', 'link needs assessment and plan', 'plan before needs assessment',
      'which comes first', 'can we write the plan first', 'basis of delivery plan', 'context and needs',
      'start planning when', 'plan without data',
      'our chief wants the plan written by Friday, before any analysis is finished',
      'does the plan follow from the joint assessment of need', 'what should our priorities be grounded in',
      'analyst here, how do my findings feed the plan', 'can we just copy the council next door’s plan',
      'gut feeling versus evidence when choosing actions',
      'surely we can draft actions first and look at data afterwards', 'what comes first, analysis or action',
      'tailoring the plan to local circumstances', 'turning the needs assessment into a plan',
      'plan founded on what we discussed in the analyse stage',
    ],
    related: ['lp-overview', 'an-overview', 'resp-cycle'],
  },
  {
    id: 'lp-actions',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'partnerships',
    question: 'What should the plan contain?',
    answer:
      'It should outline specific actions that show how the partnership will address the strategy’s core issues, ' +
      'with local context and needs in mind. Those core issues are the numbered points in Box 6, and the plan ' +
      'should cover all of them.',
    asked: [
      'plan contents', 'actions in plan', 'specific actions', 'what goes in the plan', 'SMART actions',
      'how detailed should the plan be', 'core issues', 'vague plan ok?', 'what should a delivery plan include',
      'writing our delivery plan', 'action list', 'is a list of good intentions enough, or real actions',
      'a partner handed in three pages of waffle for the plan', 'what to put on paper in the plan',
      'does it need concrete steps or just a vision statement', 'our draft is all aspirations and no deeds',
      'how will readers see from the plan what the partnership is going to do',
      'ward manager asked to write our section of the drugs plan, how specific', 'general aims only?',
      'show how we will tackle the core issues', 'what do good plans spell out', 'plan with no actions in it',
    ],
    related: ['lp-commitments', 'lp-overview', 'resp-plan-contents'],
  },
  {
    id: 'lp-commitments',
    section: 'ch4-local-plans',
    alsoIn: ['ch4-plan-commitments'],
    strength: 'should',
    who: 'partnerships',
    question: 'Should the plan cover everything in Box 6?',
    answer:
      'Yes, all the numbered points in Box 6 should be covered in the plan. In the accessible version they appear ' +
      'under ‘Drugs strategy commitments for local areas to cover in their plans’, grouped under the strategy’s ' +
      'three priorities: 5 on breaking drug supply chains, 7 on treatment and recovery and 3 on demand.',
    asked: [
      'box 6', 'where is box 6', 'numbered points', 'commitments to cover',
      'does the plan have to cover all commitments', 'can we skip prisons in the plan', 'leave out a commitment',
      'every commitment', 'all points in plan', 'pick and choose', 'no prison in our area do we still cover it',
      'cant find box 6', 'can a rural area drop some of the Box 6 issues',
      'our plan covers twelve of the box points, is that all right', 'which box holds the core issues for the plan',
      'surely only the points relevant to us need to be in the plan', 'must all numbered points get a mention',
      'governor says prisons are not our business, may we drop it from the plan',
      'the board wants to concentrate on three points and drop the rest', 'omit a Box 6 point',
      'full coverage of the core issues', 'nothing may be left out?',
      'the guidance mentions Box 6 but my copy has no boxes',
    ],
    related: ['lp-actions', 'lp-overview', 'resp-plan-contents'],
  },
  {
    id: 'lp-must-legislation',
    section: 'ch4-local-plans',
    strength: 'must',
    who: 'the plan',
    question: 'What must the plan be consistent with?',
    answer:
      'Existing legislation: the plan must be consistent with it. This is the only place where the guidance uses ' +
      'the word ‘must’.',
    asked: [
      'must the plan', 'legal plan', 'consistent with law', 'legislation', 'what is mandatory', 'the only must',
      'what is compulsory in this guidance', 'any statutory duties', 'plan lawful', 'comply with acts',
      'what do we absolutely have to do', 'legal requirements for the plan', 'obey the law',
      'our solicitor asks whether the plan can override an Act of Parliament',
      'does the drugs plan have to stay within the law', 'what is the one thing we cannot get out of',
      'can our plan ignore current legislation', 'monitoring officer checking the plan’s legality',
      'where does the document say must rather than should', 'plan conflicts with an existing act, what gives',
      'hard obligations on the plan', 'compatible with statute', 'is there anything non-negotiable about the plan',
    ],
    related: ['lp-existing-plans', 'gov-legal-status', 'lp-overview'],
  },
  {
    id: 'lp-existing-plans',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'the plan',
    question: 'Should the plan build on other plans?',
    answer:
      'Yes, where relevant: it should build on plans already agreed, for example Community Safety Partnership ' +
      '(CSP) plans and joint health and wellbeing strategies.',
    asked: [
      'existing plans', 'build on CSP plan', 'health and wellbeing strategy', 'JHWS', 'duplicate plans',
      'align with other strategies', 'does our plan replace the community safety plan', 'police and crime plan',
      'fit with other plans', 'HWB strategy', 'start fresh or build',
      'we already have a health and wellbeing strategy, start from scratch?', 'tie in with what the CSP has agreed',
      'so many strategies on the shelf already, how does this one fit', 'rip up the old drug strategy and begin again?',
      'does it supersede earlier plans', 'the community safety manager worries the drugs plan will trample on hers',
      'reuse of agreed plans', 'reinventing what the health board has written',
      'we must write a wholly new plan, right?', 'stop us writing the same thing twice across strategies',
      'joint health and wellbeing strategy overlap with drugs plan',
    ],
    related: ['lp-insights', 'an-integrated-strategy', 'gov-other-bodies'],
  },
  {
    id: 'lp-insights',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'the plan',
    question: 'What other work should inform the plan?',
    answer:
      'It should use insights from a range of existing work: analyses and assessments already carried out in ' +
      'relevant fields.',
    asked: [
      'insights for plan', 'other assessments', 'use existing analysis', 'research for plan',
      'what evidence should plan use', 'analyses already done', 'serious violence assessment', 'draw on other work',
      'studies', 'the VRU has done a strategic needs assessment, can the plan use it',
      'borrow findings from other teams’ assessments', 'must we commission fresh research for the plan',
      'pull in intelligence other people have already produced',
      'our housing team has a homelessness review, useful for the plan?', 'a range of analyses',
      'police force strategic assessment feeding the drugs plan',
      'surely the plan may only rest on our own needs assessment',
      'the university wrote a report on local drug use, may we use it', 'what reading should the plan’s author do',
      'make use of existing assessments in related fields',
    ],
    related: ['lp-existing-plans', 'an-sources', 'lp-evidence'],
  },
  {
    id: 'lp-engage-professionals',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'the plan',
    question: 'Who should be engaged in writing the plan?',
    answer:
      'Different types of professionals should be engaged, so that the plan resonates with frontline staff and ' +
      'with local residents.',
    asked: [
      'who to consult on plan', 'engage professionals', 'frontline staff', 'consultation',
      'social workers nurses police input', 'residents', 'staff buy-in', 'will workers read it',
      'workers on the ground', 'public consultation on plan', 'who helps write it', 'plan makes sense to practitioners',
      'only managers have written our plan, is that a problem',
      'should nurses and police constables get a look at the draft',
      'the plan sits on a shelf and keyworkers have never heard of it',
      'making the plan mean something to people on the estate', 'GP asked to comment on the draft plan',
      'variety of professions involved in planning', 'consultants wrote it in jargon nobody on the ground understands',
      'can one officer write the plan alone at a desk', 'bring in teachers, social workers and outreach staff',
      'why involve several professions in drafting', 'ring true to frontline workers',
      'speak to ordinary people who live here',
    ],
    related: ['lp-overview', 'pr-coproduction', 'lp-sign-off'],
  },
  {
    id: 'lp-funding',
    section: 'ch4-local-plans',
    strength: 'should',
    who: 'the Combating Drugs Partnership',
    question: 'What is the partnership’s role on funding?',
    answer:
      'It should have a part in overseeing and co-ordinating the funding streams relevant to this agenda, to give ' +
      'the necessary link between funding and delivery. This section sets no sums.',
    asked: [
      'funding role', 'who controls the money', 'budget', 'grants', 'oversee funding streams',
      'does the partnership hold a budget', 'cash', 'SSMTR grant', 'drug strategy money',
      'who decides how money is spent', 'does CDP get funding', 'how much money do we get', 'purse strings',
      'finance officer: do treatment grants go through the partnership',
      'who keeps sight of all the different drug grants', 'money comes in from five departments, who makes sense of it',
      'link between cash and delivery', 'does the board just talk or does it watch the spending',
      'does the CDP become the budget holder', 'is it the partnership’s business how police spend ADDER money',
      'co-ordinate grants', 'why should the partnership look at who funds what',
      'section 151 officer wants to know our oversight of funding',
      'funding is for each agency alone, nothing to do with us, surely',
    ],
    related: ['lp-merge-funding', 'lp-joint-commissioning', 'gov-contributions'],
  },
  {
    id: 'lp-merge-funding',
    section: 'ch4-local-plans',
    strength: 'recommended',
    who: 'partnerships',
    question: 'Should we merge funding streams?',
    answer:
      'It is recommended, not required: where appropriate, partnerships should merge funding streams, and also ' +
      'engage in joint commissioning and joint service delivery.',
    asked: [
      'merge funding', 'pooled budget', 'pool money', 'section 75', 'combine grants', 'joint budgets',
      'do we have to pool budgets', 'as we must pool our budgets', 'put money in one pot', 'align funding',
      'single pot', 'is merging budgets compulsory', 'share cash between agencies',
      'two agencies both pay for outreach, can we lump the money together',
      'our treasurer objects to putting our budget with the NHS’s', 'is pooling obligatory',
      'combined fund for drugs work', 'can we bring separate grants under one roof',
      'chief officer refuses to hand over her allocation', 'when is it right to merge money',
      'mixing council and police funds', 'surely each partner must keep its own budget separate',
      'joining budgets is that encouraged or forbidden', 'one purse for all partners',
    ],
    related: ['lp-joint-commissioning', 'lp-funding', 'pr-joint-planning'],
  },
  {
    id: 'lp-joint-commissioning',
    section: 'ch4-local-plans',
    footnote: 16,
    strength: 'recommended',
    who: 'partnerships',
    question: 'Should we commission services jointly?',
    answer:
      'Joint commissioning and joint service delivery are recommended, like merging funding streams where ' +
      'appropriate. The example given is what the Advisory Council on the Misuse of Drugs (ACMD) recommended for ' +
      'sexual health and substance misuse treatment services.',
    asked: [
      'joint commissioning', 'co-commissioning', 'buy services together', 'procurement jointly',
      'commissioning with NHS', 'shared contracts', 'joint service delivery', 'commission across councils',
      'one contract', 'tender together', 'commissioner asking about joint contracts',
      'should the ICB and the council let a contract for drug services together',
      'running a service jointly with another agency', 'sexual health and drug contracts procured side by side',
      'are separate contracts by each agency still fine', 'example of services worth commissioning together',
      'we each buy our own rehab beds, should we team up', 'is lone commissioning banned',
      'shared delivery of services by partners', 'head of procurement asking about working with the NHS on contracts',
      'joint purchasing of treatment recommended or required?', 'commissioners working as one',
    ],
    related: ['lp-merge-funding', 'lp-acmd', 'lp-funding'],
  },
  {
    id: 'lp-acmd',
    section: 'ch4-local-plans',
    footnote: 16,
    strength: 'fact',
    question: 'What did the ACMD recommend about sexual health?',
    answer:
      'The Advisory Council on the Misuse of Drugs (ACMD) recommended joint commissioning and service delivery for ' +
      'sexual health and substance misuse treatment. Footnote 16 points to its cover letter on the report about ' +
      'GHB, GBL and related compounds, and to later Public Health England guidance on substance misuse services ' +
      'for men involved in chemsex (men who have sex with men).',
    asked: [
      'ACMD', 'advisory council misuse of drugs', 'sexual health and drug treatment', 'chemsex', 'GHB GBL',
      'footnote 16', 'gay men drugs', 'sexual health clinic', 'public health england guidance',
      'where is the ACMD recommendation', 'men who have sex with men',
      'sexual health nurse: why does the drugs guidance bring up our clinic',
      'which expert body called for sexual health and drug services to be planned together',
      'G and chemsex in the guidance', 'source for linking STI clinics with drug treatment',
      'PHE document on MSM and chemsex', 'cover letter GHB report',
      'does the footnote cite anything on party drugs among gay men', 'advisory council letter reference',
      'who advises on combining clinics and drug teams', 'is joint sexual health work an ACMD order we have to obey',
      'GBL report',
    ],
    related: ['lp-joint-commissioning', 'lp-merge-funding'],
  },
  {
    id: 'lp-when',
    section: 'ch4-local-plans',
    alsoIn: ['ch4-responsibilities', 'executive-summary', 'ch4-review-and-update'],
    strength: 'should',
    who: 'partnerships',
    when: 'by the end of December 2022; updated at least every three years',
    question: 'When was the plan due and how often is it updated?',
    answer:
      'The delivery plan was due by the end of December 2022. It is expected to be assessed at least every three ' +
      'years, alongside the needs assessment, and updated as necessary.',
    after: 'The first date has passed.',
    asked: [
      'when plan due and updated', 'plan refresh', 'update the plan how often', 'three year plan', 'plan expires',
      'how long does the plan last', 'renew delivery plan', 'plan review interval', 'plan due date',
      'is our 2022 plan out of date', 'annual plan?', 'lifespan',
      'our plan says 2022 to 2025, is it time for a new one', 'original date for having a plan and its refresh cycle',
      'new starter, which deadlines apply to the plan now', 'Christmas 2022 deadline for the plan',
      'does a plan agreed in December 2022 still stand', 'both dates please, first plan and next update',
      'plan timetable from beginning to renewal', 'what year should our second plan be',
      'do we rewrite the thing annually or every third year',
      'when did areas have to finish their plan and when must they look at it again',
    ],
    related: ['resp-plan-date', 'an-frequency', 'resp-review-date'],
  },
  {
    id: 'lp-sign-off',
    section: 'ch4-local-plans',
    alsoIn: ['ch3-sro-role'],
    strength: 'silent',
    who: 'partnerships',
    question: 'Who signs off the local plan?',
    answer:
      'The guidance names no approver. The plan is to be agreed by the partnership, and the senior responsible ' +
      'owner (SRO) and their team oversee its development and delivery; the guidance does not ask for government ' +
      'approval of the plan.',
    asked: [
      'sign off plan', 'who approves the plan', 'plan approval', 'does the home office approve our plan',
      'council cabinet approval', 'ratify', 'does the JCDU sign off the plan', 'HWB approval',
      'who has to agree the plan', 'submit plan to government', 'authorise', 'final say on the plan',
      'does the police chief have to put his name to the plan', 'full council vote needed on the drugs plan?',
      'ICB wants a veto over the plan', 'nobody knows whose signature goes on the last page',
      'does a minister have to bless the plan', 'democratic services: which committee adopts the drugs plan',
      'health scrutiny committee wants to approve it', 'must every partner endorse the plan formally',
      'who rubber stamps the plan', 'the plan is waiting for approval, by whom',
      'cabinet member says she has to authorise it, true?',
    ],
    related: ['sro-plan', 'lp-overview', 'gov-tor-scope'],
  },
  {
    id: 'lp-format',
    section: 'ch4-local-plans',
    strength: 'silent',
    who: 'partnerships',
    question: 'Is there a template or length for the plan?',
    answer:
      'The guidance gives no template, length or layout. The plan should outline specific actions and cover all ' +
      'the numbered points in Box 6; how it looks and how detailed it is are for the partnership.',
    asked: [
      'plan template', 'how long should plan be', 'format of delivery plan', 'example plan', 'page limit', 'pro forma',
      'layout', 'one plan or several', 'sample delivery plan', 'blank template', 'plan on a page',
      'how many pages should our drugs plan run to', 'is there a standard form to fill in for the plan',
      'Word document or spreadsheet for the plan', 'can someone send me a specimen plan',
      'headings and style of the plan document', 'must it follow an official layout', 'glossy brochure or simple table',
      'is an Excel action log acceptable as the plan', 'government template for delivery plans',
      'is there a word limit on the plan', 'example delivery plan from government',
    ],
    related: ['lp-actions', 'lp-commitments', 'lp-overview'],
  },
]
