/** Thrown for input that holds no article: binary data, an encrypted PDF. The message says what and why. */
export class UnreadableArticle extends Error {
  override readonly name = "UnreadableArticle";
}
