import * as v from 'valibot'
import type { BackgroundMessages } from '../messages/index.ts'

const id = v.pipe(v.number(), v.safeInteger())

/** Bounds on what one page may ask at once, so that a broken page cannot exhaust the background. */
const longestBlockText = 1_000_000
const mostBlocks = 10_000
/** Longer than any id, host name or slug. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000))

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))

/** Longer texts are checked where they stand. */
const longestPassage = 20_000
const quote = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000))

/** What each message must look like: pages run in processes that a site may have taken over. */
const schemas: { readonly [Type in keyof BackgroundMessages]: v.GenericSchema } = {
  'page-opened': v.object({
    page: name,
    readable: v.boolean(),
    isFactCheck: v.boolean(),
    language: v.nullable(language),
    openedAt: v.pipe(v.number(), v.finite()),
  }),
  'check-blocks': v.object({
    page: name,
    added: v.pipe(
      v.array(
        v.object({
          id,
          text: v.pipe(v.string(), v.maxLength(longestBlockText)),
          language: v.optional(language),
        }),
      ),
      v.maxLength(mostBlocks),
    ),
    removed: v.pipe(v.array(id), v.maxLength(100_000)),
    more: v.boolean(),
  }),
  'report-tab': v.object({ tabId: id, ask: v.boolean() }),
  'examine-text': v.object({ text: v.pipe(v.string(), v.maxLength(longestPassage)) }),
  'open-card': v.object({ caseId: name, needsScript: v.boolean() }),
  'set-hidden': v.object({
    caseId: name,
    quote,
    title: v.pipe(v.string(), v.maxLength(5_000)),
    hidden: v.boolean(),
  }),
  'check-again': v.object({ tabId: id }),
  'read-case': v.object({ caseId: name }),
  'read-similar': v.object({ caseId: name }),
  'set-switch': v.object({ site: v.nullable(name), on: v.boolean() }),
  'read-lists': v.null(),
  'lists-changed': v.object({ change: v.picklist(['cases', 'facts']) }),
}

/** @throws Error that names the message and the field that does not fit */
export function checkMessage(type: keyof BackgroundMessages, content: unknown): void {
  const parsed = v.safeParse(schemas[type], content)
  if (parsed.success) return
  const [issue] = parsed.issues
  throw new Error(`message ${type}, ${v.getDotPath(issue) ?? 'content'}: ${issue.message}`)
}
