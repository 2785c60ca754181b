import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { repoRoot } from "../../lib/paths"

/** A field of an interface, by its whole path. */
export interface Field {
  path: string
  type: string
  about: string
}

/**
 * Every field of an interface; one that is an interface of the same file stands before its own fields, without a type.
 * @throws when there is none such
 */
export function fieldsIn(file: string, name: string): Field[] {
  const text = readFileSync(join(repoRoot, file), "utf8")
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const interfaces = new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one.members])
  )
  const within = (members: ts.NodeArray<ts.TypeElement>, above: string): Field[] =>
    members.filter(ts.isPropertySignature).flatMap((member) => {
      const path = `${above}${member.name.getText()}`
      const type = member.type?.getText().replace(/\s+/g, " ") ?? ""
      const inner = ts.isTypeLiteralNode(member.type!) ? member.type.members : interfaces.get(type)
      const about = aboutOf(member)
      return inner
        ? [{ path, type: "", about }, ...within(inner, `${path}.`)]
        : [{ path, type, about }]
    })
  const members = interfaces.get(name)
  if (!members) throw new Error(`${file} has no interface ${name}`)
  return within(members, "")
}

function aboutOf(member: ts.PropertySignature): string {
  const [doc] = ts.getJSDocCommentsAndTags(member)
  const text = ts.getTextOfJSDocComment(doc?.comment as string | undefined) ?? ""
  return text.replace(/\s+/g, " ")
}
