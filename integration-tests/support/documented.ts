import { AnswerJudge, type GivenAnswer } from "../../scripts/openapi/judge"
import type { HttpAnswer } from "../../scripts/store-client"

let judge: AnswerJudge | undefined

/** What docs/openapi.json says against an answer; null where it is as documented. */
export function undocumented(answer: GivenAnswer): string | null {
  judge ??= new AnswerJudge()
  return judge.complaint(answer)
}

/** Of a client of tests: every answer that any of them gets is as docs/openapi.json has it. @throws when one is not */
export function expectDocumented(method: string, path: string, answer: HttpAnswer<unknown>): void {
  const wrong = undocumented({ method, path, ...answer })
  if (wrong !== null) throw new Error(wrong)
}
