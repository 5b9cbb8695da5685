import type { Page, Protocol } from 'puppeteer-core'
import * as v from 'valibot'

/** Microseconds between two looks at what the thread is doing. */
const interval = 200

/** What a page's main thread did while it was watched, in milliseconds. */
export interface ThreadTime {
  /** In the extension's code, and in what the browser did on its behalf. */
  readonly ours: number
  /** In everything else but waiting. */
  readonly others: number
  /** The longest time that the extension had the thread within one task. */
  readonly longest: number
}

/** Neither of these says whose work it is: they go on with what was before them. */
const nobodys = new Set(['(program)', '(garbage collector)'])

/** When the main thread's tasks began and ended, in microseconds of the browser's clock, in order. */
type Tasks = readonly { readonly start: number; readonly end: number }[]

/**
 * Watches a page's main thread while something is done. Without a look at its tasks the longest time
 * is an upper bound: what the browser does on its own between two pieces of our work is counted in.
 */
export async function watched(
  page: Page,
  extension: string,
  looksAtTasks: boolean,
  work: () => Promise<void>,
): Promise<ThreadTime> {
  const session = await page.createCDPSession()
  try {
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval })
    if (looksAtTasks) {
      await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] })
    }
    await session.send('Profiler.start')
    await work()
    const { profile } = await session.send('Profiler.stop')
    const trace = looksAtTasks ? await page.tracing.stop() : null
    const tasks = trace ? tasksIn(new TextDecoder().decode(trace)) : []
    return threadTime(profile, tasks, extension)
  } finally {
    await session.detach()
  }
}

const traceSchema = v.object({
  traceEvents: v.array(
    v.looseObject({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.optional(v.number()),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) })),
    }),
  ),
})

/** The tasks of the busiest main thread of a page: the one that was watched. */
function tasksIn(trace: string): Tasks {
  const { traceEvents } = v.parse(traceSchema, JSON.parse(trace))
  const threadOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }) => `${pid}:${tid}`
  const mains = new Set(
    traceEvents.flatMap((event) =>
      event.name === 'thread_name' && event.args?.name === 'CrRendererMain' ? threadOf(event) : [],
    ),
  )
  const byThread = new Map<string, { start: number; end: number }[]>()
  for (const event of traceEvents) {
    const thread = threadOf(event)
    if (event.name !== 'RunTask' || !mains.has(thread)) continue
    const tasks = byThread.get(thread) ?? []
    tasks.push({ start: event.ts, end: event.ts + (event.dur ?? 0) })
    byThread.set(thread, tasks)
  }
  const busy = (tasks: Tasks) => tasks.reduce((sum, { start, end }) => sum + end - start, 0)
  const [busiest = []] = [...byThread.values()].sort((one, other) => busy(other) - busy(one))
  return busiest.sort((one, other) => one.start - other.start)
}

type Owner = 'ours' | 'others' | 'nobody' | 'idle'

/** Whose work each node of a profile is: ours where any function that led there is. */
function ownersOf({ nodes }: Protocol.Profiler.Profile, extension: string): Map<number, Owner> {
  const owners = new Map<number, Owner>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const visit = (id: number, isOurs: boolean): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const { functionName, url } = node.callFrame
    const ours = isOurs || url.startsWith(extension)
    if (ours) owners.set(id, 'ours')
    else if (functionName === '(idle)') owners.set(id, 'idle')
    else owners.set(id, nobodys.has(functionName) ? 'nobody' : 'others')
    for (const child of node.children ?? []) visit(child, ours)
  }
  // The root comes first.
  visit(nodes[0]?.id ?? 0, false)
  return owners
}

/** The time of each owner, and the longest that ours had the thread within one task. */
export function threadTime(
  profile: Protocol.Profiler.Profile,
  tasks: Tasks,
  extension: string,
): ThreadTime {
  const owners = ownersOf(profile, extension)
  const { samples = [], timeDeltas = [], startTime } = profile
  let [ours, others, longest] = [0, 0, 0]
  let [now, task, first] = [startTime, 0, Number.NaN]
  for (const [at, sample] of samples.entries()) {
    now += timeDeltas[at] ?? 0
    // A look says what went on until the next one.
    const lasted = Math.max(0, timeDeltas[at + 1] ?? 0)
    const owner = owners.get(sample) ?? 'nobody'
    if (owner === 'others' || owner === 'nobody') others += lasted
    while (now >= (tasks[task]?.end ?? Infinity)) {
      task += 1
      first = Number.NaN
    }
    if (owner === 'others' || owner === 'idle') first = Number.NaN
    if (owner !== 'ours') continue
    ours += lasted
    // From its first sample on: what the browser does in between, it does on its behalf.
    if (Number.isNaN(first)) first = now
    longest = Math.max(longest, Math.min(now + lasted, tasks[task]?.end ?? Infinity) - first)
  }
  return { ours: ours / 1_000, others: others / 1_000, longest: longest / 1_000 }
}
