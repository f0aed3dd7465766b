/** As in package.json; a test compares the two. Teams takes a new package only with a new version. */
export const version = '0.1.0'
