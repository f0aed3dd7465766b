import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'role-what-partnership-is',
    section: 'ch3-role-of-partnership',
    alsoIn: ['executive-summary', 'ch5-overview'],
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'What is a Combating Drugs Partnership?',
    answer: 'A Combating Drugs Partnership (CDP) should be a multi-agency forum that is accountable for delivering ' +
      'the outcomes in Chapter 2 within its local area. It is a single setting for partners to understand and ' +
      'address the challenges of drug-related harm they share, based on local context and need. It should have a ' +
      'named senior responsible owner (SRO).',
    asked: [
      'what is a CDP', 'define combating drugs partnership', 'what do these partnerships do',
      'role of the partnership', 'what is this group for', 'multi agency forum meaning', 'single setting',
      'why does our partnership exist', 'Combatting Drugs Partnership explained simply', 'what is the drugs board',
      'I have been invited to a CDP meeting and have no idea what it is', 'is a CDP a legal body',
      'what are partnerships accountable for', 'purpose of the meeting', 'is a CDP just a talking shop',
      'explain CDP to a parish councillor', 'my boss told me to join the drugs partnership, what do they do',
      'one table for all the agencies', 'what is the partnership answerable for', 'is it a charity, a board or what',
      'new partner induction, what are we', 'one place to look at drug harm', 'is a CDP a police group',
      'multi-agency forum',
    ],
    related: ['role-dedicated', 'partnerships-scope', 'summary-vision', 'role-sro-hold-account'],
  },
  {
    id: 'role-why-partnership',
    section: 'ch3-role-of-partnership',
    strength: 'fact',
    question: 'Why does local success depend on partners working together?',
    answer: 'Because combating illegal drugs and their harm needs action from several local partners, not one. ' +
      'Success relies on them working together to understand their population, how drugs cause harm in their area, ' +
      'any challenges in the local system, and what changes are needed.',
    asked: [
      'why work together', 'why multi agency', 'what do partners need to understand', 'local success depends on what',
      'why can the council not do it alone', 'understand our population', 'reason for a range of partners',
      'joint understanding of drug harm', 'what changes are needed and who decides', 'collaboration reasons',
      'is it the job of one organisation', 'what should partners find out together', 'why is success down to us all',
      'knowing who lives here and what drugs do to them', 'could a single service crack it',
      'what has to be understood before things change', 'population, harm, system and changes',
      'reason the fire service and schools are asked to help', 'why one agency fails alone',
      'what makes it work at a local level',
    ],
    related: ['partnerships-essential', 'intro-local-work', 'role-empower'],
  },
  {
    id: 'role-empower',
    section: 'ch3-role-of-partnership',
    strength: 'fact',
    question: 'What do the structures in the guidance aim to do?',
    answer: 'To empower people and organisations, so that they deliver real change locally.',
    asked: [
      'aim of the structures', 'why all these structures', 'empower people', 'real change locally',
      'point of the set up', 'is it just bureaucracy', 'is this box-ticking', 'what good does a partnership do',
      'purpose of governance structures', 'red tape or change', 'intention behind the partnership structure',
      'is this about control from the centre', 'giving locals the power to act',
      'do all these boards change anything', 'cynical colleague says it is just paperwork',
      'what are the structures meant to make possible', 'empowerment', 'more hoops to jump through or more clout',
      'why bother with such a set-up', 'change on the ground',
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
    answer: 'The named senior responsible owner (SRO) should report to central government, and should also hold ' +
      'delivery partners to account. Each partnership should have one.',
    asked: [
      'sro reports to', 'who does the Senior Responsible Officer answer to', 'hold partners to account who',
      'named SRO', 'who keeps agencies honest', 'sro line to government', 'does the SRO report to the council',
      'can the SRO challenge the police', 'accountability chain', 'who holds the provider to account',
      'does the SRO report to the PCC', 'to whom and over whom is the SRO responsible', 'who is the lead’s boss',
      'who can tell off a service that is not delivering', 'up to ministers and down to partners',
      'does the lead answer to full council', 'who do delivery partners answer to',
      'both directions of accountability for the lead', 'who checks the agencies do what they said',
      'NHS trust not delivering, who takes it to task', 'reporting upward and holding others to account',
    ],
    related: ['partnerships-sro-ask', 'foreword-single-sro', 'framework-sro-account'],
  },
  {
    id: 'role-other-partnerships',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance'],
    strength: 'fact',
    question: 'Which existing partnerships already work in this field?',
    answer: 'Strong multi-agency partnerships exist already, or are being established, in many areas. The guidance ' +
      'names six kinds, and says these and others may help to address drug use and promote recovery.',
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
      'which meetings overlap with ours', 'other partnerships that touch drugs', 'what boards were here before',
      'six kinds of partnership named', 'which other meetings deal with drugs', 'is the safeguarding board mentioned',
      'LCJB VRU CSP HWB ICP list', 'who else around here already does this',
      'wellbeing board, violence unit and so on', 'crowded landscape of boards',
      'existing groups that can help with recovery',
    ],
    related: ['role-dedicated', 'geography-existing-structures', 'intro-build-on-existing'],
  },
  {
    id: 'role-dedicated',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance'],
    strength: 'fact',
    question: 'Why a dedicated partnership when we already have a CSP?',
    answer: 'Because a dedicated Combating Drugs Partnership brings together action and oversight across all three ' +
      'priorities of the strategy, with accountability for delivery against the national outcomes framework. Other ' +
      'boards may contribute to work on drug use and recovery too.',
    after: 'The Governance section covers areas thinking of using an existing partnership: membership and terms of ' +
      'reference should be modified appropriately.',
    asked: [
      'why dedicated', 'we have a CSP already', 'can our CSP be the CDP',
      'can the health and wellbeing board do this', 'another meeting really?', 'use existing board',
      'do we need a separate partnership', 'duplicate of community safety partnership',
      'what is different about a CDP', 'is the HWB enough', 'too many boards already so why one more',
      'what does a CDP add', 'merge with VRU', 'why not use the safeguarding board',
      'we have enough meetings, why another', 'what can it do that the community safety board cannot',
      'all three priorities in one place', 'chief exec wants to scrap it and use the wellbeing board',
      'why not bolt drugs on to an existing agenda', 'special partnership for drugs, what for',
      'what makes this board different', 'our violence unit already covers drugs', 'another talking shop?',
    ],
    related: ['role-other-partnerships', 'role-what-partnership-is', 'partnerships-scope'],
  },
]
