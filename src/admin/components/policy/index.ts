export { PolicyForm } from "./policy-form"
