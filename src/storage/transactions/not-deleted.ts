/** As a condition on a version w of a message: the citizen has not taken the message back (an empty version came after it). */
export const NOT_DELETED = `NOT EXISTS (SELECT FROM inquiry_words later WHERE later.inquiry_id = w.inquiry_id
  AND later.message_id = w.message_id AND later.version > w.version AND later.text = '')`
