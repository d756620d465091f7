/** The world is not as the server needs it; the message is the one sentence that says so and what to do. Ends with exit code 1. */
export class Unusable extends Error {}
