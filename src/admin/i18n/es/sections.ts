import type * as english from "../en/sections"
import type { Translation } from "../translation"

/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections: Translation<typeof english.sections> = {
  draft: {
    scan: "Escanee las unidades que se venden",
    scanHint:
      "Un escaneo vende la unidad: en la línea a la que le falta una, o en una línea nueva. Nadie más puede comprarla desde entonces.",
    taken: "Vendida en este pedido borrador.",
    none: "Ninguna línea de este pedido borrador lleva aún números de serie.",
    complete: "Todos los números de serie asignados",
    chooseVariant: "Variantes de las que se vende una",
    severalVariants_one: "Puede venderse como {{count}} variante: elíjala.",
    severalVariants_other: "Puede venderse como {{count}} variantes: elija una.",
  },
  location: {
    none: "Aquí no hay unidades con número de serie, ni vienen en camino.",
    figures: {
      discrepancies: "Artículos cuyos números de serie y stock no coinciden",
      on_hand: "Unidades en existencia",
      reserved: "de ellas, reservadas para pedidos",
      withheld: "de ellas, retenidas de la venta",
      awaiting: "Unidades pendientes de número de serie",
      arriving: "Traslados en camino hacia aquí",
      leaving: "Traslados en camino desde aquí",
      rules: "Artículos con reglas propias aquí",
    },
  },
}
