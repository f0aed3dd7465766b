import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-coroner-why',
    section: 'app3-coroner',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve the coroner?',
    answer: 'Because coroners may provide invaluable insights and data on drug-related harm, and specifically on ' +
      'drug-related deaths. They are among the other potential members, not the core.',
    asked: [
      'coroner', 'inquest data', 'drug deaths information coroner', 'coroners office role', 'why the coroner',
      'post mortem toxicology', 'death data source', 'overdose inquest', 'what can a coroner tell us',
      'who holds info on deaths', 'cause of death records', 'coroner’s officer', 'inquest findings',
      'our analyst wants death data', 'coroner helps us learn from fatal cases', 'insights on deaths', 'mortuary',
      'a bereaved family asked who studies these deaths with us', 'invaluable insights',
      'the register office has that data, so no need?', 'coroner sees patterns in overdoses', 'verdicts',
    ],
    related: ['app3-coroner-how', 'app4-middlesbrough-coroner', 'app3-membership-other-list'],
  },
  {
    id: 'app3-coroner-how',
    section: 'app3-coroner',
    strength: 'may',
    who: 'each Combating Drugs Partnership',
    question: 'Does the coroner have to be a member?',
    answer: 'No. Coroners are independent individual roles tied to a specific geographical footprint, so it will ' +
      'be for each Combating Drugs Partnership to decide how best to engage and involve them.',
    asked: [
      'coroner a member?', 'coroner refuses to attend', 'independent judicial role', 'coroner seat',
      'can we ask the coroner to come to meetings', 'since the coroner must attend', 'engage coroner how',
      'coroner core member', 'coroner area differs from ours', 'coroner’s officer instead',
      'is a coroner obliged to share', 'judge-like role', 'senior coroner said no',
      'invite or just write to the coroner', 'independence', 'coroner covers three councils',
      'her area isn’t our footprint', 'make the coroner attend', 'involvement of coroners',
      'is there a set way to work with coroners', 'assistant coroner sits on it',
      'coroner involvement is up to each partnership', 'coroner won’t join, what else can we do',
    ],
    related: ['app3-coroner-why', 'app4-middlesbrough-coroner', 'app3-membership-other-list'],
  },
  {
    id: 'app3-ohid-role',
    section: 'app3-ohid',
    alsoIn: ['ch3-representation', 'ch5-regional-oversight'],
    strength: 'fact',
    question: 'What do OHID regional teams offer?',
    answer: 'They can give expertise on data and current guidance, and link partnerships with best practice and ' +
      'developments elsewhere. The Office for Health Improvement and Disparities (OHID) belongs to the ' +
      'Department of Health and Social Care; its regional specialists know about alcohol and other drugs.',
    asked: [
      'OHID', 'regional team help', 'office for health improvement', 'alcohol and drugs regional specialists',
      'who can help us with data', 'OHID support', 'PHE replacement', 'what does ohid do for CDPs',
      'DHSC regional staff', 'best practice from other areas', 'ask for expert advice', 'specialists in our region',
      'explain the latest guidance to us', 'which experts know what other areas do',
      'public health adviser at region', 'help reading the data', 'which department is OHID part of',
      'government health people in the region', 'regional programme manager', 'current developments elsewhere',
      'does OHID know about alcohol too', 'OHID only does obesity, doesn’t it', 'link to good practice',
    ],
    related: ['app3-ohid-observers', 'app3-coroner-why', 'abbr-ohid'],
  },
  {
    id: 'app3-ohid-observers',
    section: 'app3-ohid',
    strength: 'fact',
    question: 'Is OHID a member of the partnership?',
    answer: 'Not in the usual sense: its regional representatives would be likely to attend as observers and ' +
      'advisors. The Office for Health Improvement and Disparities (OHID) is among the other potential members, ' +
      'not the core.',
    asked: [
      'OHID member?', 'observer status', 'ohid attend meetings', 'does OHID vote', 'OHID voting rights',
      'advisor not member', 'is government on our board', 'national rep attending', 'regional OHID in the room',
      'can OHID be SRO', 'as OHID is a core member', 'why is OHID watching us', 'OHID just sits at the back',
      'spy from government', 'OHID as adviser', 'OHID came and said nothing, is that normal', 'observing only',
      'full member? OHID', 'can the regional adviser decide things', 'watch or take part',
      'attend as advisers, OHID', 'can OHID chair', 'do they count towards our members',
    ],
    related: ['app3-ohid-role', 'app3-membership-other-list', 'abbr-ohid'],
  },
]
