import { keepIndex } from './search/kept.js'

// The last step of the build.
keepIndex()
