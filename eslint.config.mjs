import medusa from "@medusajs/eslint-plugin"

const sources = ["**/*.{ts,tsx}"]
const tests = ["**/*.spec.ts", "**/__tests__/**", "integration-tests/**"]
const medusaRulesOff = Object.fromEntries(
  Object.keys(medusa.rules).map((rule) => [`@medusajs/${rule}`, "off"])
)

export default [
  ...medusa.configs.strict,
  // Medusa's preset leaves tests out; ours look at them, too.
  { ignores: ["**/.data/**", ...tests.map((pattern) => `!${pattern}`)] },
  {
    files: sources,
    languageOptions: {
      parserOptions: {
        // Every file belongs to one of the type checks.
        project: [
          "./tsconfig.check.json",
          "./src/admin/tsconfig.json",
          "./examples/storefront/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSAnyKeyword",
          message:
            "Name the type, or say `unknown`; where it must be any, disable this line with the reason.",
        },
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only)$/]",
          message: "Every test runs.",
        },
        {
          selector: "CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]",
          message: "Every test runs.",
        },
      ],
    },
  },
  // Medusa's rules are about code that runs inside Medusa.
  {
    files: ["scripts/**", "benchmarks/**", "faults/**", "examples/storefront/**", ...tests],
    rules: medusaRulesOff,
  },
]
