import type { Dispatch } from './dispatch.js'
import { Problem, problemReply } from './problem.js'

/**
 * A meeting's or group's chat is a partnership's from the first command of somebody who belongs to one and may join
 * places to it: the chat is joined, by the command for that, and then does what was typed. Goes around the one door.
 */
export function joinOnFirstUse(dispatch: Dispatch): Dispatch {
  return async (request) => {
    const answer = await dispatch(request)
    if (answer.reply?.problem !== 'first-use') return answer
    const joined = await dispatch({ ...request, id: `${request.id}:join`, said: { line: 'join' }, mentions: [], expects: [] })
    if (joined.reply?.problem === 'not-allowed') return { ...answer, reply: problemReply(notYours()) }
    // Somebody else's first command may have been faster.
    return joined.commit || joined.duplicate || joined.reply?.problem === 'already-set-up' ? dispatch(request) : joined
  }
}

function notYours(): Problem {
  return new Problem('not-set-up', 'No partnership uses this chat yet. Ask your coordinator to type something to me here first.')
}
