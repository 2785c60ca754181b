export { PolicyForm } from "./policy-form"
export { usePartTexts } from "./use-part-texts"
