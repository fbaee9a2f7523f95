/** Why a file is no article that can be drafted: one sentence for the editor, without a stack. */
export class ArticleError extends Error {}
