/**
 * The still pictures in a built page. The browser itself reads it as a document, so that no script turns text into
 * elements. Rejects when the page does not arrive or has none.
 */
export function stillsOf(file: string): Promise<Element[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("load", () => {
      const pictures = [...(request.responseXML?.querySelectorAll(".stills > svg") ?? [])];
      if (pictures.length > 0) resolve(pictures);
      else reject(new Error(`${file} holds no still picture`));
    });
    request.addEventListener("error", () => reject(new Error(`${file} did not arrive`)));
    request.open("GET", `./${file}`);
    request.send();
  });
}
