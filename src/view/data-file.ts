/** The file of the dataset with the sentences of one language, such as `data/dataset.ko.json`. @param locale one of `LOCALES` */
export function datasetFile(locale: string): string {
  return `data/dataset.${locale}.json`;
}
