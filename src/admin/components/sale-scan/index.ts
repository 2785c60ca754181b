export { SaleChooser } from "./sale-chooser"
export { useSaleScan } from "./use-sale-scan"
