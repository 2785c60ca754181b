/** A list in pieces of at most so many. */
export function chunksOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size)
  )
}

/**
 * Asks the server for a long list in pieces, one after the other.
 * @param onProgress told how many of the list are answered
 */
export async function inChunks<T, Answer>(
  list: readonly T[],
  size: number,
  ask: (chunk: T[]) => Promise<Answer[]>,
  onProgress: (done: number) => void = () => undefined
): Promise<Answer[]> {
  const answers: Answer[] = []
  let done = 0
  for (const chunk of chunksOf(list, size)) {
    answers.push(...(await ask(chunk)))
    done += chunk.length
    onProgress(done)
  }
  return answers
}
