// Import directions of docs/architecture: every layer knows only what lies below it.
const layers = {
  "^src/lifecycle/": ["^src/lifecycle/"],
  "^src/types/": ["^src/(types|lifecycle)/"],
  "^src/client/": ["^src/(client|lifecycle|types)/"],
  "^src/modules/": ["^src/(modules|lifecycle|types)/"],
  "^src/policies/": ["^src/(policies|lifecycle)/"],
  "^src/links/": ["^src/(links|modules)/"],
  "^src/workflows/": ["^src/(workflows|modules|lifecycle|types|links)/"],
  "^src/(subscribers|jobs)/": ["^src/(subscribers|jobs|workflows|modules|lifecycle|types)/"],
  "^src/testing/": ["^src/(testing|workflows|modules|lifecycle|types)/"],
  "^src/scripts/": ["^src/(scripts|workflows|modules|lifecycle|types)/"],
  "^src/api/": ["^src/(api|policies|workflows|modules|lifecycle|types|links)/"],
  "^src/admin/": ["^src/(admin|lifecycle|types)/"],
}

const isTest = "(__tests__/|[.]spec[.]ts$)"

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([from, allowed]) => ({
      name: `direction:${from.replace(/[\^/]/g, "")}`,
      severity: "error",
      from: { path: from, pathNot: isTest },
      to: {
        path: "^(src|scripts|integration-tests|benchmarks|faults|examples)/",
        pathNot: allowed,
      },
    })),
    {
      name: "lifecycle-is-pure",
      comment: "The rules run in the server and in the browser: no package, no Node module.",
      severity: "error",
      from: { path: "^src/lifecycle/", pathNot: isTest },
      to: { pathNot: "^src/lifecycle/" },
    },
    {
      name: "types-of-the-wire",
      comment:
        "The admin takes types from src/types only, so that no server code gets into its bundle.",
      severity: "error",
      from: { path: "^src/types/" },
      to: { path: "node_modules", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "client-is-light",
      comment: "It becomes part of storefronts: of all else it may know types only.",
      severity: "error",
      from: { path: "^src/client/", pathNot: isTest },
      to: { pathNot: "^src/client/", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "sources-know-no-tools",
      severity: "error",
      from: { path: "^src/", pathNot: isTest },
      to: { path: "^(scripts|integration-tests|benchmarks|faults|examples)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]medusa/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
}
