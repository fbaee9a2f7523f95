import { existsSync } from "node:fs";
import { build, preview } from "vite";

/** `npm start`: builds the site if it has not been built, then serves it on http://localhost:4173. */
if (!existsSync("dist/index.html")) await build();
const server = await preview({ preview: { port: 4173, strictPort: true } });
server.printUrls();
