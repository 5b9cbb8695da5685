import type { Browser } from 'puppeteer-core'

interface Bidi {
  send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>
}

/** Evaluates an expression with Firefox's own rights and gives back its value, if it is simple. */
export type Privileged = (expression: string) => Promise<unknown>

/**
 * A way into Firefox's own window, where extensions can be stopped and preferences be set.
 * Needs `--remote-allow-system-access`. Puppeteer has no face for this, hence its connection.
 */
export async function privileged(browser: Browser): Promise<Privileged> {
  const { connection } = browser as Browser & { readonly connection: Bidi }
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string }[] }
  const context = tree.contexts[0]?.context
  if (context === undefined) throw new Error('Firefox shows no window of its own.')
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })
    const answer = result as {
      result?: { value?: unknown }
      exceptionDetails?: { text: string }
    }
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text)
    return answer.result?.value
  }
}
