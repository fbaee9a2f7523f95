/** The page on credits and method. */
export interface MethodMessages {
  readonly heading: string;
}
