import { tokensOf } from "./regex-tokens"

/** A group that is being read: choices of its finished alternatives, of the present one, and of its last element. */
interface Group {
  finished: number
  sequence: number
  last: number
}

/**
 * In how many ways, at most, a valid regular expression can be tried on a text of `MAX_NUMBER_LENGTH` characters: the
 * bound of what backtracking may cost. A sequence multiplies the choices of its elements, an alternation adds them, and
 * something that may be repeated `min` to `max` times has `max − min + 1` choices beside those of each repetition.
 * So `(\d{2}-){5}` has one choice, `\d*` has 201, and `(\d+)+` more than there are numbers for (`Infinity`).
 */
export function choicesOf(pattern: string): number {
  const groups: Group[] = [newGroup()]
  for (const token of tokensOf(pattern)) {
    const group = groups[groups.length - 1]
    switch (token.kind) {
      case "open":
        groups.push(newGroup())
        break
      case "close":
        groups.pop()
        addElement(groups[groups.length - 1], total(group))
        break
      case "or":
        group.finished += group.sequence * group.last
        group.sequence = group.last = 1
        break
      case "times":
        group.last = repeated(group.last, token)
        break
      default:
        addElement(group, 1)
    }
  }
  return total(groups[0])
}

function newGroup(): Group {
  return { finished: 0, sequence: 1, last: 1 }
}

function addElement(group: Group, choices: number): void {
  group.sequence *= group.last
  group.last = choices
}

function total({ finished, sequence, last }: Group): number {
  return finished + sequence * last
}

function repeated(choices: number, { min, max }: { min: number; max: number }): number {
  return (max - min + 1) * choices ** max
}
