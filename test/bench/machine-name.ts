import { cpus, totalmem } from 'node:os'

/** What the figures of a run depend on: processors, memory and Node. */
export function machineName(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 1e9)
  return `${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${memory} GB, Node ${process.version}`
}
