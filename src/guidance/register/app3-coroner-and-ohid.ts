import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-coroner-why',
    section: 'app3-coroner',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve the coroner?',
    answer: 'Coroners may provide invaluable insights and data about drug-related deaths in particular, and ' +
      'drug-related harm generally.',
    asked: [
      'coroner', 'inquest data', 'drug deaths information coroner', 'coroners office role', 'why the coroner',
      'post mortem toxicology', 'death data source', 'overdose inquest', 'what can a coroner tell us',
      'prevention of future deaths reports', 'who holds info on deaths',
    ],
    related: ['app3-coroner-how', 'app4-middlesbrough-coroner', 'app3-membership-other-list'],
  },
  {
    id: 'app3-coroner-how',
    section: 'app3-coroner',
    strength: 'may',
    who: 'each Combating Drugs Partnership',
    question: 'Does the coroner have to be a member?',
    answer: 'No. Coroners are independent individual roles tied to a geographical area, so each Combating Drugs ' +
      'Partnership decides how best to engage and involve them.',
    asked: [
      'coroner a member?', 'coroner refuses to attend', 'independent judicial role', 'coroner seat',
      'can we ask the coroner to come to meetings', 'since the coroner must attend', 'engage coroner how',
      'coroner core member', 'coroner area differs from ours', 'coroner’s officer instead',
      'is a coroner obliged to share',
    ],
    related: ['app3-coroner-why', 'app4-middlesbrough-coroner', 'app3-membership-other-list'],
  },
  {
    id: 'app3-ohid-role',
    section: 'app3-ohid',
    alsoIn: ['ch3-representation', 'ch5-regional-oversight'],
    strength: 'fact',
    question: 'What do OHID regional teams offer?',
    answer: 'The Office for Health Improvement and Disparities (OHID), part of the Department of Health and ' +
      'Social Care, has regional staff who specialise in alcohol and other drugs. They can give expertise on data ' +
      'and current guidance, and link partnerships with best practice and developments elsewhere.',
    asked: [
      'OHID', 'regional team help', 'office for health improvement', 'alcohol and drugs regional specialists',
      'who can help us with data', 'OHID support', 'PHE replacement', 'what does ohid do for CDPs',
      'DHSC regional staff', 'best practice from other areas', 'ask for expert advice', 'OHID contact role',
    ],
    related: ['app3-ohid-observers', 'app3-coroner-why', 'abbr-ohid'],
  },
  {
    id: 'app3-ohid-observers',
    section: 'app3-ohid',
    strength: 'fact',
    question: 'Is OHID a member of the partnership?',
    answer: 'Regional representatives of the Office for Health Improvement and Disparities (OHID) would be ' +
      'likely to attend as observers and advisors.',
    asked: [
      'OHID member?', 'observer status', 'ohid attend meetings', 'does OHID vote', 'OHID voting rights',
      'advisor not member', 'is government on our board', 'national rep attending', 'regional OHID in the room',
      'can OHID be SRO', 'as OHID is a core member', 'why is OHID watching us',
    ],
    related: ['app3-ohid-role', 'app3-membership-other-list', 'abbr-ohid'],
  },
]
