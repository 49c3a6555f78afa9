// Package hooks has what one package of the library leaves for another one that it must not know.
package hooks

// PoolCleanup is set by package sync, and called by runtime.GC.
var PoolCleanup func()
