/** Id of the element in which the script of the file finds its state. */
export const stateId = 'state';
