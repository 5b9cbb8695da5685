/**
 * Sum of the products of two stretches of `count` numbers. Four sums run side by side: each
 * addition would otherwise wait for the one before, which takes thrice as long.
 */
export function dotProduct(
  ones: Float32Array,
  from: number,
  others: Float32Array,
  otherFrom: number,
  count: number,
): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let a = from
  let b = otherFrom
  for (const end = from + count - (count % 4); a < end; a += 4, b += 4) {
    first += (ones[a] as number) * (others[b] as number)
    second += (ones[a + 1] as number) * (others[b + 1] as number)
    third += (ones[a + 2] as number) * (others[b + 2] as number)
    fourth += (ones[a + 3] as number) * (others[b + 3] as number)
  }
  for (const end = from + count; a < end; a += 1, b += 1) {
    first += (ones[a] as number) * (others[b] as number)
  }
  return first + second + third + fourth
}
