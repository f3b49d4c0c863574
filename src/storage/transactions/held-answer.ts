/**
 * The answer $1 as `held`, its conversation locked; none where its citizen was erased while it was on its way: then nothing
 * may point to the message any more.
 */
export const HELD_ANSWER = `WITH held AS MATERIALIZED (SELECT FROM answer a JOIN inquiry i ON i.id = a.inquiry_id
    JOIN conversation c ON c.id = i.conversation_id WHERE a.id = $1 AND c.address IS NOT NULL FOR UPDATE OF c)`
