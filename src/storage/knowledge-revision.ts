/** The tally that grows whenever what an index is built from has changed. */
export const REVISION = 'knowledge-revision'
