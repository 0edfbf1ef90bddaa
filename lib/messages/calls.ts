/** The calls that one context answers: names and what they take and give. */
export type Calls<Map> = { [Name in keyof Map]: (...args: never[]) => unknown }

/** A call on its way to a context. */
export interface Call {
  to: string
  name: string
  args: unknown[]
}

/** The answer to a call; an error is its message alone, since errors do not travel between contexts. */
export type Answer = { value: unknown } | { error: string }

/** The calls of a context as functions for the others. */
export type Caller<Map extends Calls<Map>> = { [Name in keyof Map]: (...args: Parameters<Map[Name]>) => Promise<Awaited<ReturnType<Map[Name]>>> }

/** Tells for each call whether what came in is what it takes. */
export type Checks<Map extends Calls<Map>> = { [Name in keyof Map]: (args: readonly unknown[]) => boolean }

/** What answers the calls; `from` is who called, as the browser says. */
export type Handlers<Map extends Calls<Map>, From> = {
  [Name in keyof Map]: (from: From, ...args: Parameters<Map[Name]>) => ReturnType<Map[Name]> | Promise<Awaited<ReturnType<Map[Name]>>>
}

/**
 * Functions that send a call to a context and settle with its answer.
 * @param to the context, as its receiver is named
 * @param names the calls that there are
 * @param post sends; settles with what the receiver answered
 */
export function callerOf<Map extends Calls<Map>>(to: string, names: readonly (keyof Map & string)[], post: (call: Call) => Promise<unknown>): Caller<Map> {
  const call = (name: string) => async (...args: unknown[]) => {
    const answer = await post({ to, name, args })
    if (!isAnswer(answer)) throw new Error(`messages: ${to} did not answer "${name}"`)
    if ('error' in answer) throw new Error(answer.error)
    return answer.value
  }
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Caller<Map>
}

/**
 * What answers the calls to one context. A call to another context is left alone (undefined); one that is not well formed
 * is answered by an error and reaches no handler.
 * @param trusted whether this sender may make this call; to others it is as if nobody were there
 */
export function receiverOf<Map extends Calls<Map>, From>(to: string, checks: Checks<Map>, handlers: Handlers<Map, From>, trusted: (from: From, name: string) => boolean) {
  return (message: unknown, from: From): Promise<Answer> | undefined => {
    if (!isCall(message) || message.to !== to || !trusted(from, message.name)) return undefined
    return answer(message, from)
  }

  async function answer({ name, args }: Call, from: From): Promise<Answer> {
    if (!Object.hasOwn(checks, name)) return { error: `messages: ${to} has no "${name}"` }
    const key = name as keyof Map
    if (!checks[key](args)) return { error: `messages: "${name}" to ${to} is not well formed` }
    try {
      return { value: await handlers[key](from, ...(args as Parameters<Map[typeof key]>)) }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }
}

function isCall(message: unknown): message is Call {
  if (typeof message !== 'object' || message === null) return false
  const { to, name, args } = message as Partial<Call>
  return typeof to === 'string' && typeof name === 'string' && Array.isArray(args)
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && ('value' in answer || typeof (answer as { error?: unknown }).error === 'string' || Object.keys(answer).length === 0)
}
