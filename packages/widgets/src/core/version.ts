/** The version of this copy of the widgets; a test holds it equal to package.json. */
export const VERSION = '0.0.0';
