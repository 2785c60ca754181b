import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro:
    "Lo que exige este artículo cuando entran, se venden y vuelven unidades. Cada elección se guarda al instante; «Como la tienda» sigue el valor predeterminado de la tienda.",
  inherit: "Como la tienda",
  inherited: "Como la tienda ({{value}})",
  saved: "Reglas guardadas",
  saveFailed: "Las reglas no se guardaron",
  receipt: {
    label: "Stock aumentado sin números de serie",
    hint: "Cuando alguien aumenta el stock en las pantallas de Medusa.",
    values: { flag: "Mostrar como pendiente de números", require: "Rechazar" },
  },
  allocation: {
    label: "Cuándo se eligen los números de serie",
    hint: "Cuándo reciben sus números de serie las unidades de un pedido.",
    values: {
      fulfillment: "Al preparar el pedido",
      placement: "Al realizarse el pedido",
      sale: "Antes de convertir un pedido borrador",
    },
  },
  strategy: {
    label: "Quién elige",
    hint: "La elección de una estrategia es una propuesta hasta el cumplimiento del pedido.",
    values: {
      manual: "El personal",
      fifo: "Primero las más antiguas (FIFO)",
      lifo: "Primero las más nuevas (LIFO)",
      fefo: "Primero las que caducan antes (FEFO)",
    },
  },
  fulfillment: {
    label: "Cumplir sin números de serie",
    hint: "Qué ocurre cuando no todas las unidades están asignadas.",
    values: {
      require: "Rechazar",
      auto: "Dejar que la estrategia complete",
      optional: "Dejar pasar",
    },
  },
  unknown_at_capture: {
    label: "Número desconocido al preparar",
    hint: "Solo mientras haya stock en esa ubicación que espere números de serie.",
    values: { register: "Registrarlo", refuse: "Rechazarlo" },
  },
  return: {
    label: "Recibir una devolución",
    hint: "Si hay que indicar los números de serie que volvieron.",
    values: {
      require: "Números de serie obligatorios",
      optional: "Números de serie opcionales",
    },
  },
  after_return: {
    label: "Después de una devolución",
    hint: "Adónde van las unidades buenas. Se puede cambiar para cada unidad.",
    values: { restock: "De vuelta al stock al instante", inspect: "Esperan inspección" },
  },
  uniqueness: {
    label: "Un número es único",
    hint: "El ámbito en que un número puede existir una sola vez.",
    values: { item: "Para este artículo", store: "En toda la tienda" },
  },
  storefront: {
    label: "Tienda en línea",
    hint: "Qué pueden hacer los compradores con los números de serie.",
    values: {
      off: "Nada",
      choose_unit: "Elegir la unidad exacta",
      verify: "Comprobar un número",
    },
  },
  return_condition: {
    label: "Condición después de una devolución",
    hint: "Una unidad que vuelve no es nueva otra vez por sí sola.",
    ask: "Preguntar por cada unidad",
  },
  format: {
    label: "Formato de los números",
    hint: "Otros números se rechazan al recibir unidades.",
    pattern: "Patrón",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Por ejemplo, {{example}}",
    caseSensitive: "Distinguir mayúsculas y minúsculas",
  },
  generator: {
    label: "Patrón para números propios",
    hint: "{YYYY}, {YY}, {MM} y {DD} son la fecha, {####} cuenta, {C} es un dígito de control.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Garantía del cliente",
    hint: "Se anota en cada unidad cuando empieza. 0 meses significa ninguna.",
    months: "meses desde",
    start: "La garantía empieza con",
    starts: {
      sale: "la venta",
      shipment: "el envío",
      delivery: "la entrega",
      registration: "el registro",
    },
  },
}
