import { say, type Reply } from '../../src/reply.js'

// What only the Teams adapter has to say.

export function ourFault(reference: string): Reply {
  return problem('our-fault', `Something went wrong on our side. If it happens again, quote ${reference}.`)
}

export function cannotPost(): Reply {
  return problem('post-first', 'I cannot post here yet. Add me to this team or chat under “Apps”, then try again.')
}

export function notNow(): Reply {
  return problem('post-first', 'Teams did not take my message just now, so nothing is set up. Please try again in a minute.')
}

export function sentDirectly(): Reply {
  return say('caller', 'That is only for you: I have sent it to you in our direct chat.')
}

export function unsentDirectly(): Reply {
  return problem('private', 'That is only for you, and I could not send you a direct message. Please ask me in our direct chat.')
}

/** What stands beside a card after a button on it was pressed. */
export const beside = {
  oldButton: 'That button is from another version of me. Please type what you would like to do.',
  recordedAlready: 'That is recorded already.',
  heardAlready: 'I have heard that already.',
  form: 'The form is below.',
  answer: 'The answer is below.',
  shown: 'Shown to the channel.',
  later: 'This takes a little longer. The answer will come below.',
} as const

function problem(code: string, text: string): Reply {
  return { ...say('caller', text), problem: code }
}
