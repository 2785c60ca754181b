import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro: {
    default:
      "Lo que exige cada artículo con números de serie cuando entran, se venden y vuelven unidades, salvo que sus propias reglas digan otra cosa. Cada elección se guarda al instante.",
    store:
      "Lo que exige este artículo cuando entran, se venden y vuelven unidades. Cada elección se guarda al instante; «Como la tienda» sigue el valor predeterminado de la tienda.",
    item: "Lo que exige este artículo en esta ubicación. Cada elección se guarda al instante; lo que no se diga aquí vale como en otras partes.",
  },
  inherit: { default: "Por defecto", store: "Como la tienda", item: "Como en otras partes" },
  inherited: {
    default: "Por defecto ({{value}})",
    store: "Como la tienda ({{value}})",
    item: "Como en otras partes ({{value}})",
  },
  follow: {
    default: "Volver al valor por defecto",
    store: "Seguir a la tienda",
    item: "Seguir al artículo",
  },
  followPart: {
    default: "{{part}}: volver al valor por defecto",
    store: "{{part}}: seguir a la tienda",
    item: "{{part}}: seguir al artículo",
  },
  partText: "{{part}}: {{value}}",
  groups: {
    numbers: "Números de serie",
    incoming: "Entrada",
    selling: "Venta",
    comingBack: "Devolución",
  },
  saved: "Reglas guardadas",
  saveFailed: "Las reglas no se guardaron",
  receipt: {
    label: "Stock aumentado sin números de serie",
    hint: "Cuando alguien aumenta el stock en las pantallas de Medusa o por su API: espera sus números de serie, o se rechaza con un enlace a la recepción.",
    values: { flag: "Mostrar como pendiente de números", require: "Rechazar" },
  },
  allocation: {
    label: "Cuándo se eligen los números de serie",
    hint: "Cuándo reciben sus números de serie las unidades de un pedido: al preparar, al instante o, en pedidos borrador, antes de la venta como en el mostrador.",
    values: {
      fulfillment: "Al preparar el pedido",
      placement: "Al realizarse el pedido",
      sale: "Antes de convertir un pedido borrador",
    },
  },
  strategy: {
    label: "Quién elige",
    hint: "La elección de una estrategia es una propuesta hasta el cumplimiento; otra unidad que se escanee simplemente ocupa su lugar.",
    values: {
      manual: "El personal",
      fifo: "Primero las más antiguas (FIFO)",
      lifo: "Primero las más nuevas (LIFO)",
      fefo: "Primero las que caducan antes (FEFO)",
    },
  },
  fulfillment: {
    label: "Cumplir sin números de serie",
    hint: "Qué ocurre cuando se cumple un pedido y no todas sus unidades están asignadas.",
    values: {
      require: "Rechazar",
      auto: "Dejar que la estrategia complete",
      optional: "Dejar pasar",
    },
  },
  unknown_at_capture: {
    label: "Número desconocido al preparar",
    hint: "Mientras haya stock en esa ubicación que espere números de serie: un número desconocido se registra y se asigna en un paso. El stock no cambia.",
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
    hint: "El ámbito en que un número puede existir una sola vez. Un cambio se rechaza mientras dos unidades fueran a tener el mismo.",
    values: { item: "Para este artículo", store: "En toda la tienda" },
  },
  storefront: {
    label: "Tienda en línea",
    hint: "Si un comprador puede elegir la unidad exacta, o el público comprobar un número.",
    values: {
      off: "Nada",
      choose_unit: "Elegir la unidad exacta",
      verify: "Comprobar un número",
    },
  },
  book: {
    label: "Libro de entradas y salidas",
    hint: "Si cada entrada y salida se anota en el libro, y qué debe saberse del destinatario.",
    values: {
      off: "No se lleva",
      keep: "Se lleva",
      require: "Se lleva; una venta exige nombre, y dirección o licencia",
      require_licence: "Se lleva; una venta exige nombre y licencia",
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
    hint: "Números que la tienda forma por sí misma, nunca uno que exista. {YYYY}, {YY}, {MM} y {DD} son la fecha, {####} cuenta, {C} es un dígito de control.",
    next: "Siguientes: {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Garantía del cliente",
    hint: "Se anota en cada unidad cuando empieza, y ya no cambia para ella. 0 meses significa ninguna.",
    short_one: "{{count}} mes desde: {{start}}",
    short_other: "{{count}} meses desde: {{start}}",
    on_resale: "Una unidad que se vende de nuevo tiene",
    on_replacement: "Una unidad sustituta tiene",
    gives: { fresh: "una garantía nueva", remaining: "lo que queda de la anterior" },
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
