export { PartyFields, type PartyDraft } from "./party-fields"
export { TransfereeBlock } from "./transferee-block"
export { UnitBookSection } from "./unit-book-section"
