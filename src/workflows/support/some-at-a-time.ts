/**
 * Works on each input, some at a time, and yields what became of each in the order of the inputs. Nothing more is begun
 * while the reader looks at a result, and whoever reads no further goes on only when nothing is under way any more.
 * @param most how many are worked on at a time, at least 1
 */
export async function* someAtATime<Input, Output>(
  inputs: Iterable<Input>,
  most: number,
  work: (input: Input) => Promise<Output>
): AsyncGenerator<PromiseSettledResult<Output>> {
  const underWay: Promise<PromiseSettledResult<Output>>[] = []
  const first = async () => (await underWay.shift()) as PromiseSettledResult<Output>
  try {
    for (const input of inputs) {
      underWay.push(outcomeOf(work(input)))
      if (underWay.length === most) yield await first()
    }
    while (underWay.length > 0) yield await first()
  } finally {
    await Promise.all(underWay)
  }
}

async function outcomeOf<Output>(working: Promise<Output>): Promise<PromiseSettledResult<Output>> {
  const [outcome] = await Promise.allSettled([working])
  return outcome
}
