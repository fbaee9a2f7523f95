import type { Page } from "playwright-core";

/** How a file fails to arrive as it should. "never": the request is taken and not answered. */
export type FileFault = "refused" | "missing" | "cut off" | "HTML" | "never";

const ERROR_PAGE = "<!doctype html><title>Welcome</title><p>This is not the file you asked for.";

/** From now on a file of the site comes to a page with a fault. @param file a glob after the site's folder */
export async function breakFile(page: Page, file: string, fault: FileFault): Promise<void> {
  await page.route(`**/${file}`, async (route) => {
    switch (fault) {
      case "refused":
        return route.abort();
      case "missing":
        return route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
      case "HTML":
        return route.fulfill({ status: 200, contentType: "text/html", body: ERROR_PAGE });
      case "cut off": {
        const response = await route.fetch();
        const body = await response.body();
        return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      }
      case "never":
        return;
    }
  });
}
