import { defineConfig } from "vite"

export default defineConfig({
  // The port that the store's CORS settings allow: `storeCors` and `authCors` in its medusa-config.ts.
  server: { port: 8000, strictPort: true },
  preview: { port: 8000, strictPort: true },
})
