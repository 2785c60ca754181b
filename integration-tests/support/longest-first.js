const { default: Sequencer } = require("@jest/test-sequencer")

/** Specs that take minutes, however short their files are. One that begins last runs while a processor idles. */
const LONG = ["every-screen.spec.ts", "foreign-store.spec.ts", "model.spec.ts"]

/** Begins with the long specs; the others come as Jest would have them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((name) => path.endsWith(name))
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
