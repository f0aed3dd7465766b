export * from '../values.js'
