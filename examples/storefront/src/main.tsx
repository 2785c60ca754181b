import { createRoot } from "react-dom/client"
import { BrowserRouter, Route, Routes } from "react-router-dom"
import { CartProvider } from "./cart"
import { CartPage } from "./pages/cart"
import { CheckoutPage } from "./pages/checkout"
import { LinkPage } from "./pages/link"
import { LogInPage } from "./pages/log-in"
import { NotFoundPage, SettingsPage } from "./pages/nothing-here"
import { OrderPage } from "./pages/order"
import { ProductPage } from "./pages/product"
import { ProductsPage } from "./pages/products"
import { UnitsPage } from "./pages/units"
import { VerifyPage } from "./pages/verify"
import { Frame } from "./parts/frame"
import { SessionProvider } from "./session"
import { missingSettings } from "./shop"
import "./styles.css"

function Shop() {
  return (
    <SessionProvider>
      <CartProvider>
        <Frame>
          <Routes>
            <Route path="/" element={<ProductsPage />} />
            <Route path="/products/:handle" element={<ProductPage />} />
            <Route path="/cart" element={<CartPage />} />
            <Route path="/checkout" element={<CheckoutPage />} />
            <Route path="/orders/:id" element={<OrderPage />} />
            <Route path="/log-in" element={<LogInPage />} />
            <Route path="/units" element={<UnitsPage />} />
            <Route path="/verify" element={<VerifyPage />} />
            {/* GS1 Digital Link: /01/{gtin}, /01/{gtin}/21/{serial}, with a lot between them if there is one. */}
            <Route path="/01/*" element={<LinkPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Frame>
      </CartProvider>
    </SessionProvider>
  )
}

createRoot(document.getElementById("root")!).render(
  <BrowserRouter>
    {missingSettings.length > 0 ? <SettingsPage names={missingSettings} /> : <Shop />}
  </BrowserRouter>
)
