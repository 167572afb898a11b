import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API is while developing; the built studio is served by the API itself. */
const api = 'http://localhost:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            {
              name: 'controls',
              test: /node_modules[\\/](@?radix-ui|@floating-ui|react-remove-scroll|sonner)[\\/]/,
            },
            { name: 'graph', test: /node_modules[\\/](@?urql|@0no-co|graphql|graphql-ws|wonka)[\\/@]/ },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: api, ws: true, changeOrigin: true } } },
});
