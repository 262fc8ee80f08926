/** Input or output that cannot be used. Its message is one whole sentence for the user. */
export class UserError extends Error {}
