export { ItemSerialsSection } from "./item-serials-section"
export { ProductSerialsPage } from "./product-serials-page"
export { ProductSerialsSection } from "./product-serials-section"
export { VariantSerialsSection } from "./variant-serials-section"
