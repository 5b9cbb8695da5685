/** The reason that a rejection carries, for showing it. */
export function reasonOf(rejection: unknown): string {
  return rejection instanceof Error ? rejection.message : String(rejection)
}
