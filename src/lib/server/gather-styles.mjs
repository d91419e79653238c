/**
 * Takes the styles before it from the body to the end of the head, where they follow those they followed, and itself
 * out of the page: nothing stands then where the page that starts up does not expect it.
 */
export const gatherStyles =
	'{const s=document.currentScript;document.head.append(s.previousSibling);s.remove()}';
