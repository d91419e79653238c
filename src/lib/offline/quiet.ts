/** What waits until a page is read: one file. */
export { keepAndTell } from './keep-and-tell';
export { fetchFaces } from '../theme/faces';
