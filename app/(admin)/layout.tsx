/** The same for everybody who is signed in: what it shows depends on who that is. */
export { default, metadata, viewport } from '../(portal)/layout';
