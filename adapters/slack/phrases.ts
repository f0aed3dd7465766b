import type { Registry } from '../../src/registry.js'
import { say, type Form, type Reply } from '../../src/reply.js'
import type { Request } from '../../src/request.js'

// What only the Slack adapter has to say.

export function notConnected(): Reply {
  return problem('not-connected', 'This workspace is not connected to a partnership’s record. Please ask whoever looks after the bot to connect it.')
}

export function unreachable(): Reply {
  return problem('slack-away', 'I cannot reach Slack just now, so nothing was recorded. Please try again in a minute.')
}

export function ourFault(reference: string): Reply {
  return problem('our-fault', `Something went wrong on our side. If it happens again, quote ${reference}.`)
}

export function cannotPost(botName: string): Reply {
  return problem('post-first', `I cannot post here yet. Type /invite ${botName} in this channel, then try again.`)
}

export function notNow(): Reply {
  return problem('post-first', 'Slack did not take my message just now, so nothing is set up. Please try again in a minute.')
}

export function sentDirectly(): Reply {
  return say('caller', 'That is only for you: I have sent it to you in our direct chat.')
}

export function unsentDirectly(): Reply {
  return problem('private', 'That is only for you, and I could not send you a direct message. Please ask me in our direct chat.')
}

export function oldButton(): Reply {
  return problem('old-button', 'That button is from another version of me. Please type what you would like to do.')
}

/** A Form where no modal can open: what is asked, how to type it, and a button that opens the modal. */
export function formAsText(form: Form, { said }: Request, registry: Registry): Reply {
  const example = registry.named(form.command)?.examples[0]
  const line = 'line' in said ? said.line : form.command
  const items = form.fields.map(({ label, required, error, hint }) => {
    const more = error ?? hint
    return { text: `${label}${required ? '' : ' (optional)'}${more ? `: ${more}` : ''}` }
  })
  return {
    audience: 'caller',
    asks: true,
    title: form.title,
    body: [
      ...(form.intro ? [{ kind: 'text' as const, text: form.intro }] : []),
      { kind: 'list', items },
      ...(example ? [{ kind: 'text' as const, text: `Type it in one line, for example: ${example}` }] : []),
    ],
    next: [{ label: 'Fill in the form', line, opens: true }],
  }
}

function problem(code: string, text: string): Reply {
  return { ...say('caller', text), problem: code }
}
