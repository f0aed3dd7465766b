import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'role-what-partnership-is',
    section: 'ch3-role-of-partnership',
    alsoIn: ['executive-summary', 'ch5-overview'],
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'What is a Combating Drugs Partnership?',
    answer: 'A Combating Drugs Partnership (CDP) should be a multi-agency forum accountable for delivering the ' +
      'Chapter 2 outcomes within its local area. It is one place where partners understand and address the ' +
      'challenges of drug-related harm they share, based on local context and need.',
    asked: [
      'what is a CDP', 'define combating drugs partnership', 'what do these partnerships do',
      'role of the partnership', 'what is this group for', 'multi agency forum meaning', 'single setting',
      'why does our partnership exist', 'Combatting Drugs Partnership explained simply', 'what is the drugs board',
      'I have been invited to a CDP meeting and have no idea what it is', 'is a CDP a legal body',
      'what are partnerships accountable for', 'purpose of the meeting', 'is a CDP just a talking shop',
    ],
    related: ['role-dedicated', 'partnerships-scope', 'summary-vision', 'role-sro-hold-account'],
  },
  {
    id: 'role-why-partnership',
    section: 'ch3-role-of-partnership',
    strength: 'fact',
    question: 'Why does local success depend on partners working together?',
    answer: 'Illegal drugs and their harm need action from a range of local partners. They need to work together to ' +
      'understand their population, how drugs cause harm locally, the challenges in the local system, and the ' +
      'changes needed.',
    asked: [
      'why work together', 'why multi agency', 'what do partners need to understand', 'local success depends on what',
      'why can the council not do it alone', 'understand our population', 'reason for a range of partners',
      'joint understanding of drug harm', 'what changes are needed and who decides', 'collaboration reasons',
      'is it the job of one organisation',
    ],
    related: ['partnerships-essential', 'intro-local-work', 'role-empower'],
  },
  {
    id: 'role-empower',
    section: 'ch3-role-of-partnership',
    strength: 'fact',
    question: 'What do the structures in the guidance aim to do?',
    answer: 'They aim to give people and organisations the power to deliver real change locally.',
    asked: [
      'aim of the structures', 'why all these structures', 'empower people', 'real change locally',
      'point of the set up', 'is it just bureaucracy', 'is this box-ticking', 'what good does a partnership do',
      'purpose of governance structures', 'red tape or change', 'intention behind the partnership structure',
    ],
    related: ['role-what-partnership-is', 'role-why-partnership', 'intro-use-to-review'],
  },
  {
    id: 'role-sro-hold-account',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-leadership-roles', 'ch3-sro-role', 'ch5-overview'],
    strength: 'should',
    who: 'the SRO',
    question: 'Who does the SRO report to, and hold to account?',
    answer: 'The senior responsible owner (SRO) should report to central government, and should hold delivery ' +
      'partners to account. Each partnership should have a named SRO.',
    asked: [
      'sro reports to', 'who does the Senior Responsible Officer answer to', 'hold partners to account who',
      'named SRO', 'who keeps agencies honest', 'sro line to government', 'does the SRO report to the council',
      'can the SRO challenge the police', 'accountability chain', 'who holds the provider to account',
      'does the SRO report to the PCC', 'to whom and over whom is the SRO responsible',
    ],
    related: ['partnerships-sro-ask', 'foreword-single-sro', 'framework-sro-account'],
  },
  {
    id: 'role-other-partnerships',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance'],
    strength: 'fact',
    question: 'Which existing partnerships already work in this field?',
    answer: 'Many areas already have strong multi-agency partnerships, or are setting them up. The guidance names ' +
      'six kinds, and says others may also help to address drug use and promote recovery.',
    list: [
      'Community Safety Partnerships (CSPs)',
      'Violence Reduction Units (VRUs)',
      'Local Criminal Justice Boards (LCJBs)',
      'Safeguarding Partnerships',
      'Health and Wellbeing Boards (HWBs)',
      'Integrated Care Partnerships (ICPs)',
    ],
    asked: [
      'existing partnerships list', 'other boards', 'CSP HWB VRU', 'which local boards matter',
      'what boards do we already have', 'LCJB', 'ICP and drugs', 'safeguarding partnership link',
      'health and wellbeing board and drugs', 'list of multi agency structures', 'existing forums tackling drugs',
      'which meetings overlap with ours', 'other partnerships that touch drugs',
    ],
    related: ['role-dedicated', 'geography-existing-structures', 'intro-build-on-existing'],
  },
  {
    id: 'role-dedicated',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance'],
    strength: 'fact',
    question: 'Why a dedicated partnership when we already have a CSP?',
    answer: 'Other boards may contribute, but a dedicated Combating Drugs Partnership brings action and oversight ' +
      'of all three drugs strategy priorities into one place. It is also accountable for delivery against the ' +
      'national outcomes framework.',
    after: 'The Governance section covers areas thinking of using an existing partnership: membership and terms of ' +
      'reference should be modified appropriately.',
    asked: [
      'why dedicated', 'we have a CSP already', 'can our CSP be the CDP',
      'can the health and wellbeing board do this', 'another meeting really?', 'use existing board',
      'do we need a separate partnership', 'duplicate of community safety partnership',
      'what is different about a CDP', 'is the HWB enough', 'too many boards already so why one more',
      'what does a CDP add', 'merge with VRU', 'why not use the safeguarding board',
    ],
    related: ['role-other-partnerships', 'role-what-partnership-is', 'partnerships-scope'],
  },
]
