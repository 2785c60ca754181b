/** Does independent work a few pieces at a time (the server is one process); answers in the order given. */
export async function inParallel<In, Out>(
  pieces: readonly In[],
  work: (piece: In) => Promise<Out>,
  atOnce = 4
): Promise<Out[]> {
  const results: Out[] = []
  const queue = pieces.entries()
  const worker = async () => {
    for (const [at, piece] of queue) results[at] = await work(piece)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

/** Does work on one piece after the other. */
export async function inTurn<In>(
  pieces: readonly In[],
  work: (piece: In) => Promise<void>
): Promise<void> {
  for (const piece of pieces) await work(piece)
}
