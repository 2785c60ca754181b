import type * as english from "../en/lots"
import type { Translation } from "../translation"

/** Texts of lots and who got their units, and of GTINs that are scanned. */
export const lots: Translation<typeof english.lots> = {
  lots: {
    title: "Lotes",
    all: "Todos los lotes",
    subtitle: "Qué queda de un lote, quién recibió el resto y qué caduca pronto.",
    none: "Aún no hay lotes",
    noneHint: "Las unidades recibidas con un lote aparecen aquí por lote.",
    noMatch: "Ningún lote coincide",
    noMatchHint: "Cambie los filtros o busque cómo empieza el lote.",
    expires: "Caduca",
    expiry: {
      expired: "Caducado",
      partly: "Caducado en parte",
      in_zero: "Caduca hoy",
      in_one: "Caduca en {{count}} día",
      in_other: "Caduca en {{count}} días",
    },
    figures: {
      units: "Unidades",
      on_hand: "En existencia",
      sellable: "Vendibles",
      with_customers: "Con clientes",
      customers: "Clientes",
    },
    ofLot: "Lote {{lot}}",
    ofLotHint: "Cada una de sus unidades: de dónde vino, dónde está y quién la recibió.",
    ofCustomer: "Lo que recibió {{customer}}",
    ofBuyerHint: "Cada unidad que salió hacia ellos, con su lote y su procedencia.",
    trace: "Quién recibió qué",
    noUnits: "Ninguna unidad coincide",
    got: "Lotes recibidos",
    gotBy: "Recibido por",
    holder: "La tiene ahora",
    ended: "Volvió",
    cameFrom: "Procedencia",
    csv: "Guardar como archivo CSV",
  },
  gtin: {
    items: "Artículos con este GTIN",
    found_one: "Ninguna unidad tiene este número, pero {{count}} artículo tiene este GTIN.",
    found_other: "{{count}} artículos tienen este GTIN: elija uno.",
    none: "Ningún artículo lleva el GTIN de este código: elíjalo arriba.",
    firstScan: "Escanee la primera unidad",
    firstScanHint:
      "Su código GS1 indica el artículo por el código de barras, el EAN o el UPC de la variante.",
  },
}
