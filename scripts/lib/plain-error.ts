/** A failure the user can act on: its message is one clear sentence, printed without a stack. */
export class PlainError extends Error {
  override name = "PlainError"
}

/** Runs a script's main function, printing a PlainError as its sentence and anything else in full. */
export function runMain(main: () => Promise<number | void>): void {
  main().then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      console.error(error instanceof PlainError ? `\n${error.message}` : error)
      process.exit(1)
    }
  )
}

/** The `code` of a Node or PostgreSQL error, or undefined. */
export function errorCode(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code
}
