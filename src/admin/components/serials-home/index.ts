export { SerialsHome } from "./serials-home"
