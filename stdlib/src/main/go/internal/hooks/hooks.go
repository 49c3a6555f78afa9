// Package hooks has what one package of the library leaves for another one that it must not know.
package hooks

import "unsafe"

// PoolCleanup is set by package sync, and called by runtime.GC.
var PoolCleanup func()

// FdPath gives the path that a descriptor was opened with, or ""; package syscall has it for os, not for programs.
var FdPath func(fd int) string

// ReadDir gives the names in a directory in the system's order, and their types as bits of Stat_t.Mode; likewise.
var ReadDir func(path string) (names []string, types []uint32, err error)

// FuncAddress is set by package runtime: the program counter of the beginning of a function value's code, 0 for nil.
var FuncAddress func(fn unsafe.Pointer) uintptr

// SynctestTest is set by package testing, and called by testing/synctest in a bubble: runs f, a func(*testing.T), with a T of its own that reports to t.
var SynctestTest func(t, f any) (ok bool)

// PanicOnExitZero is set by package testing while tests run: os.Exit(0) panics.
var PanicOnExitZero bool

// SocketFile is set by package os: an *os.File of a socket of package net's that does not block, until Fd is called.
var SocketFile func(fd int, name string) any

// FreeOSMemory is set by package runtime for runtime/debug: a collection after which the heap is as small as it can be.
var FreeOSMemory func()

// OnDrop is set by package runtime: run is called some time after what p points to has become unreachable, unless NoDrop takes that back.
var (
	OnDrop func(p unsafe.Pointer, run func()) unsafe.Pointer
	NoDrop func(c unsafe.Pointer)
)
