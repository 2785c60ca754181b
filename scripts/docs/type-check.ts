/**
 * Type-checks the TypeScript blocks of the documents, as files of a store that has the plugin installed. What is wrong is
 * told by document and line.
 */
import { dirname, join } from "node:path"
import ts from "typescript"
import { repoRoot } from "../lib/paths"
import { PlainError, runMain } from "../lib/plain-error"
import { blocksOf, documents, type Block } from "./blocks"

/** Whose files the blocks of a document are. */
interface Project {
  /** Blocks are files of this folder, which are never written. */
  folder: string
  /** Declares names that a reader of a fragment knows from its text, or from Medusa's own template. */
  known: string
  options: ts.CompilerOptions
}

/** Documents that show parts of the storefront. */
const OF_STOREFRONT = ["docs/guides/storefront.md", "examples/storefront/README.md"]

runMain(async () => {
  const blocks = [...documents(), "examples/storefront/README.md"]
    .flatMap(blocksOf)
    .filter(({ language }) => language === "ts" || language === "tsx")
  if (blocks.length === 0) throw new PlainError("No document has a block of TypeScript.")
  const ofStorefront = ({ document }: Block) => OF_STOREFRONT.includes(document)
  const faults = [
    ...faultsIn(blocks.filter(ofStorefront), storefront()),
    ...faultsIn(
      blocks.filter((block) => !ofStorefront(block)),
      storeWithPlugin()
    ),
  ]
  for (const fault of faults) console.error(fault)
  console.log(`${blocks.length} blocks, ${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
})

function faultsIn(blocks: readonly Block[], { folder, known, options }: Project): string[] {
  const files = new Map(
    blocks.map((block, at) => [join(folder, `block-${at}.${block.language}`), block])
  )
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, directoryExists } = host
  // An import of nothing makes a module of each, so that two may have the same names.
  host.readFile = (file) => {
    const block = files.get(file)
    return block ? `${block.code}\nexport {}\n` : readFile.call(host, file)
  }
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file)
  host.directoryExists = (path) => path === folder || !!directoryExists?.call(host, path)
  const program = ts.createProgram([known, ...files.keys()], options, host)
  return [...files].flatMap(([file, block]) => {
    const source = program.getSourceFile(file)
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    return found.map((diagnostic) => said(diagnostic, block))
  })
}

function storefront(): Project {
  const root = join(repoRoot, "examples/storefront")
  return {
    folder: join(root, "src"),
    known: join(root, "src/env.d.ts"),
    // A sample may show more than it uses.
    options: { ...optionsIn(join(root, "tsconfig.json")), noUnusedLocals: false },
  }
}

function storeWithPlugin(): Project {
  return {
    folder: join(repoRoot, "scripts/docs/blocks"),
    known: join(repoRoot, "scripts/docs/known.d.ts"),
    options: {
      ...optionsIn(join(repoRoot, "tsconfig.json")),
      noEmit: true,
      // A script may await at its top level, and a storefront goes through a bundler.
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      declaration: false,
      // A fragment such as `plugins: […]` is a label to the compiler.
      allowUnusedLabels: true,
      jsx: ts.JsxEmit.ReactJSX,
      types: ["node", "jest"],
      baseUrl: repoRoot,
      // As the exports of package.json lead into what is built.
      paths: {
        "medusa-plugin-serials/workflows": ["./src/workflows/index.ts"],
        "medusa-plugin-serials/testing": ["./src/testing/index.ts"],
        "medusa-plugin-serials/client": ["./src/client/index.ts"],
        "medusa-plugin-serials/modules/*": ["./src/modules/*/index.ts"],
        "medusa-plugin-serials/*": ["./src/*"],
      },
    },
  }
}

function optionsIn(path: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object }
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options
}

function said(diagnostic: ts.Diagnostic, { document, line, code }: Block): string {
  const before = code.slice(0, diagnostic.start ?? 0)
  const at = line + before.split("\n").length - 1
  return `${document}:${at} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  ")}`
}
