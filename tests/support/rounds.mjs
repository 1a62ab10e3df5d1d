/** The middle one; of an even number the lower of the two. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0;
}

async function timed(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/**
 * How many times as long `work` takes as `baseline`: the median over rounds that take turns in one process, so that a busy
 * machine slows both. Warmed up before.
 */
export async function ratioOf(work, baseline, { rounds, warmUp }) {
  for (let round = 0; round < warmUp; round += 1) {
    await work();
    await baseline();
  }
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) ratios.push((await timed(work)) / (await timed(baseline)));
  return median(ratios);
}
