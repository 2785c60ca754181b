// One configuration for every kind of test; scripts/testing/kinds.ts says which specs a kind has.
// TEST_TYPE is set by scripts/test.ts and picks them.
const specsByType = {
  unit: ["<rootDir>/src/**/__tests__/**/*.spec.ts", "<rootDir>/scripts/**/__tests__/**/*.spec.ts"],
  modules: ["<rootDir>/integration-tests/modules/**/*.spec.ts"],
  http: ["http", "flows"].map((dir) => `<rootDir>/integration-tests/${dir}/**/*.spec.ts`),
  package: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
  admin: ["<rootDir>/integration-tests/admin/**/*.spec.ts"],
  redis: ["<rootDir>/integration-tests/redis/**/*.spec.ts"],
}

const type = process.env.TEST_TYPE ?? "unit"
const needsServer = type === "modules" || type === "http"

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: specsByType[type],
  testSequencer: "<rootDir>/integration-tests/support/longest-first.js",
  moduleFileExtensions: ["js", "ts", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data/", "<rootDir>/examples/"],
  // Long enough for a server that starts on a busy machine; no ordinary test comes near it.
  testTimeout: type === "unit" ? 5000 : 240000,
  // No server or browser wants a processor beside the unit tests.
  ...(type === "unit" ? { maxWorkers: "100%" } : {}),
  setupFiles: needsServer ? ["<rootDir>/integration-tests/support/setup.js"] : [],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: "es2022",
        },
        // Keeps `import()` as it is, so that tests can load packages that are ES modules only.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
}
