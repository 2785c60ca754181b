import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript"
import { repoRoot } from "../../lib/paths"

/** A handler that a route file exports. */
export type Route = {
  method: string
  path: string
  file: string
  /** The first sentence of its docstring. */
  summary: string
  /** The name of the answer's type, where the handler says it. */
  answer: string | undefined
  /** The status of an answer that is no refusal. */
  status: number
  /** The media type of a file, where the answer is one. */
  media: string | undefined
  /** Whether the header `Idempotency-Key` is read. */
  takesKey: boolean
  /** Whether one may ask only so often. */
  isLimited: boolean
}

/** What a list of middlewares says of one matcher. */
export type Guarded = {
  method: string
  path: string
  file: string
  /** `none` where the body is not parsed. */
  sizeLimit: string | undefined
  /** The schemas by which body and query are validated: name, and the file that exports it. */
  body: Schema | undefined
  query: Schema | undefined
  /** Middlewares of its own, by the name of the function. */
  functions: string[]
}

export type Schema = { name: string; file: string }

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const apiFolder = join(repoRoot, "src/api")

/** Every route of src/api, by path and method. */
export function readRoutes(): Route[] {
  const routes = filesOf("route.ts").flatMap((file) => routesOf(file))
  const place = ({ path, method }: Route) => `${path} ${METHODS.indexOf(method)}`
  return routes.sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** Everything that the lists of middlewares say, by matcher. */
export function readMiddlewares(): Guarded[] {
  const files = [...filesOf("middlewares.ts"), ...guards()].filter(
    (file) => file !== "src/api/middlewares.ts"
  )
  return files.flatMap((file) => middlewaresOf(file))
}

function filesOf(name: string): string[] {
  return readdirSync(apiFolder, { recursive: true, encoding: "utf8" })
    .map((file) => `src/api/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(`/${name}`))
    .sort()
}

function guards(): string[] {
  const folder = join(apiFolder, "guards")
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `src/api/guards/${name}`)
}

function parse(file: string): ts.SourceFile {
  const text = readFileSync(join(repoRoot, file), "utf8")
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

function routesOf(file: string): Route[] {
  const source = parse(file)
  const path = dirname(file)
    .replace(/^src\/api/, "")
    .replace(/\[(\w+)\]/g, ":$1")
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const declaration = statement.declarationList.declarations[0]
    const method = declaration?.name.getText() ?? ""
    if (!METHODS.includes(method)) return []
    const [doc] = ts.getJSDocCommentsAndTags(statement)
    const text = ts.getTextOfJSDocComment(doc?.comment as string | undefined) ?? ""
    if (text === "") throw new Error(`${method} of ${file} has no docstring`)
    const code = statement.getText()
    return [
      { method, path, file, summary: text.replace(/\s+/g, " "), ...behaviourOf(code, source) },
    ]
  })
}

/** What a handler's code says of its answers. */
function behaviourOf(code: string, source: ts.SourceFile) {
  const answer = /MedusaResponse<(\w+)>/.exec(code)?.[1]
  return {
    answer,
    status: Number(/\.status\((2\d\d)\)/.exec(code)?.[1] ?? 200),
    // What sends a file may stand beside the handlers, once for all of them.
    media: answer === undefined ? mediaOf(source.getText()) : undefined,
    takesKey:
      /requested(?:ByBuyer)?\(/.test(code) && !/\{ actor \} = requested|\)\.actor/.test(code),
    isLimited: /\blimited\(/.test(code),
  }
}

function mediaOf(code: string): string | undefined {
  return code.includes("sendPdf(")
    ? "application/pdf"
    : /(?:type: |"Content-Type", )"([^";]+)/.exec(code)?.[1]
}

function middlewaresOf(file: string): Guarded[] {
  const source = parse(file)
  const found: Guarded[] = []
  const visit = (node: ts.Node): void => {
    // Middlewares that are made from a table say nothing of one route.
    if (ts.isObjectLiteralExpression(node) && isText(valueOf(node, "matcher"))) {
      found.push(...guardedBy(node, source, file))
      return
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function isText(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteral(node)
}

function guardedBy(
  node: ts.ObjectLiteralExpression,
  source: ts.SourceFile,
  file: string
): Guarded[] {
  const path = textOf(valueOf(node, "matcher"))
  const methods = elementsOf(valueOf(node, "methods")).map(textOf)
  const middlewares = elementsOf(valueOf(node, "middlewares"))
  if (middlewares.some((one) => one.getText().startsWith("validateAndTransform"))) {
    throw new Error(`${file} checks with Medusa's own validators: use src/api/validation.ts`)
  }
  const schemaBy = (validator: string): Schema | undefined => {
    const call = middlewares
      .filter(ts.isCallExpression)
      .find(({ expression }) => expression.getText() === validator)
    const name = call?.arguments[0]?.getText()
    return name ? { name, file: importedFrom(name, source, file) } : undefined
  }
  return methods.map((method) => ({
    method,
    path,
    file,
    sizeLimit: sizeLimitOf(node, source),
    body: schemaBy("validBody"),
    query: schemaBy("validQuery"),
    functions: middlewares.filter(ts.isIdentifier).map((name) => name.getText()),
  }))
}

/** What a property of an object literal stands for; a shorthand stands for the constant of that name. */
function valueOf(node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  const property = node.properties.find((one) => one.name?.getText() === name)
  return property && ts.isPropertyAssignment(property) ? property.initializer : property
}

function sizeLimitOf(node: ts.ObjectLiteralExpression, source: ts.SourceFile): string | undefined {
  const parser = valueOf(node, "bodyParser")
  if (!parser) return undefined
  if (parser.kind === ts.SyntaxKind.FalseKeyword) return "none"
  const text = ts.isShorthandPropertyAssignment(parser) ? constantOf("bodyParser", source) : parser
  return /sizeLimit: "(\w+)"/.exec(text?.getText() ?? "")?.[1]
}

function constantOf(name: string, source: ts.SourceFile): ts.Node | undefined {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText() === name)
}

function elementsOf(node: ts.Node | undefined): ts.Expression[] {
  return node && ts.isArrayLiteralExpression(node) ? [...node.elements] : []
}

function textOf(node: ts.Node | undefined): string {
  if (!node || !ts.isStringLiteral(node)) throw new Error(`Not a text: ${node?.getText()}`)
  return node.text
}

/** The file from which a name is imported. */
function importedFrom(name: string, source: ts.SourceFile, file: string): string {
  const declaration = source.statements
    .filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause?.getText().match(new RegExp(`\\b${name}\\b`)))
  if (!declaration) throw new Error(`${file} does not import ${name}`)
  return `${join(dirname(file), textOf(declaration.moduleSpecifier)).replaceAll("\\", "/")}.ts`
}
