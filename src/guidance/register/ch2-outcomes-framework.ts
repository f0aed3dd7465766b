import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'framework-about',
    section: 'ch2-outcomes-framework',
    strength: 'fact',
    question: 'What does Chapter 2 cover?',
    answer: 'Chapter 2 sets out the National Combating Drugs Outcomes Framework: the strategy’s goals, and the ' +
      'metrics to measure progress with. It does three things.',
    list: [
      'Outlines the metrics and data sources of the framework',
      'Stresses how these outcomes should guide what is done locally and measure its impact',
      'Shows that the outcomes cut across sectors, so a range of organisations needs to work together for the ' +
        'change that is wanted',
    ],
    asked: [
      'chapter 2 summary', 'ch2 what is in it', 'which chapter has the metrics', 'outcomes chapter contents',
      'what is chapter two about', 'where are the measures', 'part of the guidance on measuring',
      'second chapter gist', 'metrics and data sources where', 'which bit do I read for performance',
      'chapter about outcomes framework', 'what does this chapter do', 'analyst wants to know which chapter to read',
      'numbers chapter', 'where in the document are the national measures', 'what are the three aims of chapter 2',
      'is chapter two about money or measures', 'part on goals and metrics',
      'why does chapter 2 talk about a range of organisations', 'which chapter tells us how progress is judged',
      'outcomes cut across agencies, where said',
    ],
    related: [
      'framework-single-overarching', 'system-six-outcomes', 'system-headline-table', 'monitoring-use-framework',
    ],
  },
  {
    id: 'framework-key-outcomes',
    section: 'ch2-outcomes-framework',
    alsoIn: ['ch2-whole-system-monitoring'],
    strength: 'fact',
    question: 'What key outcomes is the strategy organised around?',
    answer: 'Three: less drug use overall, less drug-related crime, and fewer drug-related deaths and other harms. ' +
      'The strategy is organised around making progress on these key outcomes, and the framework sets them out with ' +
      'metrics to measure it.',
    asked: [
      'key outcomes', 'three outcomes of the strategy', 'what is the strategy trying to reduce',
      'strategic outcomes list', 'use crime harm', 'top level goals', 'what are the end results wanted',
      'is employment a key outcome', 'which three things should fall', 'outcomes not priorities',
      'difference between three outcomes and six', 'what the ten year plan should achieve',
      'three things the strategy wants less of', 'less use, less crime, fewer dead',
      'is closing county lines one of the three key outcomes', 'what is the whole plan built around',
      'the three big results', 'bottom line goals of the strategy', 'what do ministers want to see go down',
      'are there three key outcomes or six', 'core trio of outcomes',
    ],
    related: ['system-six-outcomes', 'system-headline-table', 'intro-three-priorities'],
  },
  {
    id: 'framework-single-overarching',
    section: 'ch2-outcomes-framework',
    alsoIn: ['executive-summary', 'ch5-central-government'],
    strength: 'fact',
    who: 'central and local government',
    question: 'Is there one framework for everyone to monitor progress?',
    answer: 'Yes. The National Combating Drugs Outcomes Framework is the single, overarching one: central and local ' +
      'government both use it to monitor progress towards the strategy’s commitments.',
    asked: [
      'one framework or many', 'single overarching framework', 'do we use a different framework locally',
      'same measures for councils and Whitehall', 'NCDOF status', 'can we ignore the national outcomes',
      'is the outcomes framework only for government', 'which framework do we report against', 'competing targets',
      'are there separate local and national frameworks', 'common yardstick', 'who uses the framework',
      'do ministers and councils look at the same measures',
      'we have our own council scorecard, does it replace the national one',
      'how many monitoring frameworks are there', 'one rulebook for measuring, Whitehall and town hall',
      'does each department keep its own drugs framework', 'shared between government and us',
      'is it only for local areas to be judged by', 'single framework', 'my force uses another framework for drugs',
    ],
    related: ['summary-framework', 'framework-sro-account', 'system-why-single-set'],
  },
  {
    id: 'framework-sro-account',
    section: 'ch2-outcomes-framework',
    alsoIn: ['ch2-local-monitoring', 'ch3-sro-role'],
    strength: 'should',
    who: 'local SROs',
    question: 'What should the SRO account for?',
    answer: 'Local senior responsible owners (SROs) should be able to account for their progress on the National ' +
      'Combating Drugs Outcomes Framework and the future supporting metrics. That lets central government and ' +
      'others see where best practice can be shared, and which areas require further support or action.',
    asked: [
      'what must the SRO answer for', 'sro accountability metrics', 'who explains our figures',
      'who carries the can for outcomes', 'does the SRO have to know the data', 'why account for progress',
      'what happens with our results', 'SRO and supporting metrics', 'is the SRO held to the outcomes',
      'Senior Responsible Officer performance', 'who defends the numbers to government',
      'what do they do if an area is struggling', 'spot good practice via framework',
      'is the DPH accountable for the outcomes', 'our figures have dropped, who has to explain',
      'what does government do with what the lead tells them', 'how are areas that need help spotted',
      'lead must know the outcome figures', 'can the lead say it is not my data',
      'why should our boss be able to talk through the national measures',
      'sharing what works between areas, how is it found', 'answering questions on the outcomes',
      'being called to explain our results',
    ],
    related: ['monitoring-use-framework', 'foreword-single-sro', 'system-supporting-metrics', 'partnerships-sro-ask'],
  },
]
