/** `npm run generate`: writes every generated file. `--check` also fails when one was not current. */
import { runMain } from "./lib/plain-error"
import { runGenerators } from "./generators"

runMain(async () => {
  const stale = await runGenerators()
  for (const file of stale) console.log(`written: ${file}`)
  if (!process.argv.includes("--check") || !stale.length) return 0
  console.error("These files were not current; they are now, and have to be committed.")
  return 1
})
