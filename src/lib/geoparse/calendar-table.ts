import { wordSet } from './word-set';

/** Months and days of the week, in lower case. A town of that name needs more than a capital. */
export const calendarWords = wordSet(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
spring summer autumn winter christmas easter ramadan eid new-year`);
