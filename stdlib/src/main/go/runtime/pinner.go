package runtime

import "unsafe"

// A Pinner keeps objects alive until Unpin. Their addresses are made up and do not change while they live, so there is nothing more to do.
type Pinner struct {
	*pinner
}

type pinner struct {
	objects []any
}

// pinProblem says why a value cannot be pinned, "" if it can.
func pinProblem(pointer any) string

// Pin keeps what pointer points to. A Pinner that nobody refers to any more, and that has not been unpinned, is a panic.
func (p *Pinner) Pin(pointer any) {
	if problem := pinProblem(pointer); problem != "" {
		panic(errorString("runtime.Pinner: " + problem))
	}
	if p.pinner == nil {
		p.pinner = new(pinner)
		SetFinalizer(p.pinner, func(p *pinner) {
			if len(p.objects) > 0 {
				panic(errorString("runtime.Pinner: found leaking pinned pointer; forgot to call Unpin()?"))
			}
		})
	}
	p.objects = append(p.objects, pointer)
}

// Unpin lets all of them go; the Pinner can be used again.
func (p *Pinner) Unpin() {
	if p.pinner != nil {
		p.pinner.objects = nil
	}
}

// CPUProfile panics, as it does in Go: package runtime/pprof has profiles.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

var cgoFunctions [3]unsafe.Pointer

// SetCgoTraceback notes C functions that would be asked for the stacks of C, of which there is none here. It can be called once.
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {
	if version != 0 {
		panic("unsupported version")
	}
	functions := [3]unsafe.Pointer{traceback, context, symbolizer}
	for i, f := range cgoFunctions {
		if f != nil && f != functions[i] {
			panic("call SetCgoTraceback only once")
		}
	}
	cgoFunctions = functions
}
