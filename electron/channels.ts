/** The two ways through the wall between page and host: one call with its answer, and events to the page. */
export const callChannel = 'muqabala:call'
export const eventChannel = 'muqabala:event'
