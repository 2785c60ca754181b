export { pickedUnit } from "./picked-units"
export { UnitPicker } from "./unit-picker"
export { usePickedUnits, type PickedStore } from "./use-picked-units"
export type { WhyNot } from "./use-pick-scan"
