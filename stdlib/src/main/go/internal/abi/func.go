package abi

import (
	"internal/hooks"
	"unsafe"
)

// FuncPCABIInternal returns the program counter of the beginning of a function.
func FuncPCABIInternal(f any) uintptr { return hooks.FuncAddress(funcOf(f)) }

// FuncPCABI0 is the same here, where functions are called in one way.
func FuncPCABI0(f any) uintptr { return hooks.FuncAddress(funcOf(f)) }

// funcOf returns the function value in an interface.
func funcOf(f any) unsafe.Pointer

// PCLnTabMagic is what a table of program counters in an executable file begins with.
type PCLnTabMagic uint32

const (
	Go12PCLnTabMagic  PCLnTabMagic = 0xFFFFFFFB
	Go116PCLnTabMagic PCLnTabMagic = 0xFFFFFFFA
	Go118PCLnTabMagic PCLnTabMagic = 0xFFFFFFF0
	Go120PCLnTabMagic PCLnTabMagic = 0xFFFFFFF1

	CurrentPCLnTabMagic = Go120PCLnTabMagic
)
