import { readdirSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { repoRoot } from "../../../lib/paths"
import type { Schema } from "../../../openapi/document"

/** Types of these folders that have a name are schemas of that name; all others are written where they are used. */
const NAMED = ["src/types/", "src/lifecycle/"].map((folder) => `${repoRoot}/${folder}`)

const FLAGS = ts.TypeFlags

/**
 * Schemas of the API's answers, made from the TypeScript types of src/types as the compiler understands them: also types
 * that are computed from tables, such as the codes of refusals.
 */
export class AnswerSchemas {
  /** Every schema that was needed so far, by its type's name. */
  readonly named: Record<string, Schema> = {}
  private readonly checker: ts.TypeChecker
  private readonly exported = new Map<string, ts.Type>()
  private readonly words: ReadonlyMap<ts.Type, string>

  constructor() {
    const files = readdirSync(join(repoRoot, "src/types")).map((name) =>
      join(repoRoot, "src/types", name)
    )
    const program = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022 })
    this.checker = program.getTypeChecker()
    for (const file of files) {
      for (const symbol of this.exportsOf(program.getSourceFile(file)!)) {
        this.exported.set(symbol.name, this.checker.getDeclaredTypeOfSymbol(symbol))
      }
    }
    this.words = this.namedWords(program.getSourceFiles().filter(isOurs))
  }

  private exportsOf(file: ts.SourceFile): ts.Symbol[] {
    const module = this.checker.getSymbolAtLocation(file)
    return module ? this.checker.getExportsOfModule(module) : []
  }

  /** The names of choices of words. To the compiler two with the same words are one: such have no name. */
  private namedWords(files: readonly ts.SourceFile[]): Map<ts.Type, string> {
    const found = new Map<ts.Type, Set<string>>()
    for (const symbol of files.flatMap((file) => this.exportsOf(file))) {
      const type = this.checker.getDeclaredTypeOfSymbol(symbol)
      if (type.isUnion() && type.types.every((one) => one.isStringLiteral())) {
        found.set(type, (found.get(type) ?? new Set()).add(symbol.name))
      }
    }
    const single = [...found].filter(([, names]) => names.size === 1)
    return new Map(single.map(([type, names]) => [type, [...names][0]!]))
  }

  /** A reference to the schema of an exported type of src/types. @throws when there is no such type */
  schemaOf(name: string): Schema {
    const type = this.exported.get(name)
    if (!type) throw new Error(`src/types exports no ${name}`)
    return this.of(type)
  }

  private of(type: ts.Type): Schema {
    const name = this.nameOf(type)
    if (name === null) {
      return this.written(type)
    }
    if (!(name in this.named)) {
      // Known before it is written, for types that hold themselves.
      this.named[name] = {}
      this.named[name] = { ...this.about(type.aliasSymbol ?? type.symbol), ...this.written(type) }
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  private written(type: ts.Type): Schema {
    if (type.flags & (FLAGS.Any | FLAGS.Unknown)) return {}
    if (type.flags & FLAGS.Null) return { type: "null" }
    if (type.isLiteral()) return { const: type.value }
    if (type.flags & FLAGS.BooleanLiteral) {
      return { const: this.checker.typeToString(type) === "true" }
    }
    if (type.flags & FLAGS.StringLike) return { type: "string" }
    if (type.flags & FLAGS.NumberLike) return { type: "number" }
    if (type.flags & FLAGS.BooleanLike) return { type: "boolean" }
    if (type.isUnion()) return this.union(type)
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TypeReference)
    if (this.checker.isArrayType(type)) {
      return { type: "array", items: this.of(this.elements(type)[0]!) }
    }
    return this.object(type)
  }

  private union(type: ts.UnionType): Schema {
    const without = this.checker.getNonNullableType(type)
    const isNullable = type.types.some((one) => one.flags & FLAGS.Null)
    if (without !== type && this.nameOf(without) !== null) {
      return isNullable ? { anyOf: [this.of(without), { type: "null" }] } : this.of(without)
    }
    const parts = type.types.filter((one) => !(one.flags & FLAGS.Undefined))
    const texts = parts.filter((one) => one.isStringLiteral()).map((one) => one.value)
    const rest = parts.filter(
      (one) => !one.isStringLiteral() && !(one.flags & (FLAGS.Null | FLAGS.BooleanLiteral))
    )
    const choices: Schema[] = [
      ...(texts.length > 0 ? [{ type: "string", enum: texts.sort() }] : []),
      ...rest.map((one) => this.of(one)),
      ...this.booleans(parts),
      ...(isNullable ? [{ type: "null" }] : []),
    ]
    return merged(choices)
  }

  /** Both together are what the compiler makes of `boolean`. */
  private booleans(parts: readonly ts.Type[]): Schema[] {
    const both = parts.filter((one) => one.flags & FLAGS.BooleanLiteral)
    return both.length === 2 ? [{ type: "boolean" }] : both.map((one) => this.written(one))
  }

  private tuple(type: ts.TypeReference): Schema {
    const prefixItems = this.elements(type).map((one) => this.of(one))
    return { type: "array", prefixItems, items: false, minItems: prefixItems.length }
  }

  private elements(type: ts.Type): readonly ts.Type[] {
    return this.checker.getTypeArguments(type as ts.TypeReference)
  }

  private object(type: ts.Type): Schema {
    const fields = this.checker.getPropertiesOfType(type)
    const values = this.checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type
    const required = fields.filter((field) => !this.isOptional(field)).map(({ name }) => name)
    return {
      type: "object",
      ...(fields.length > 0 ? { properties: this.properties(fields) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(values ? { additionalProperties: this.of(values) } : {}),
    }
  }

  private properties(fields: readonly ts.Symbol[]): Record<string, Schema> {
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        { ...this.of(this.checker.getTypeOfSymbol(field)), ...this.about(field) },
      ])
    )
  }

  /** What JSON leaves away is optional as well. */
  private isOptional(field: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(field)
    const parts = type.isUnion() ? type.types : [type]
    return (
      (field.flags & ts.SymbolFlags.Optional) !== 0 ||
      parts.some((one) => one.flags & FLAGS.Undefined)
    )
  }

  /** The name under which a type is a schema of its own; null where it is written where it stands. */
  private nameOf(type: ts.Type): string | null {
    const word = this.words.get(type)
    if (word) return word
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined)
    const file = symbol?.declarations?.[0]?.getSourceFile()
    return symbol && file && isOurs(file) && !type.aliasTypeArguments ? symbol.name : null
  }

  private about(symbol: ts.Symbol | undefined): Schema {
    if (!symbol) return {}
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.checker))
    return text === "" ? {} : { description: text.replace(/\s+/g, " ") }
  }
}

function isOurs({ fileName }: ts.SourceFile): boolean {
  return NAMED.some((folder) => fileName.startsWith(folder))
}

/** Simple choices in one schema, `string or null` for example. */
function merged(choices: readonly Schema[]): Schema {
  if (choices.length === 1) return choices[0]!
  const isSimple = choices.every(({ type, ...rest }) => type && Object.keys(rest).length === 0)
  return isSimple ? { type: choices.flatMap(({ type = [] }) => type) } : { anyOf: [...choices] }
}
