package runtime

// A Func is a function of the program.
type Func struct {
	name  string
	file  string
	line  int
	entry uintptr
}

// Name returns the function's name, "" for nil.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the program counter that stands for the function's beginning.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns the place in the source that pc, one of this function, stands for.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _, _ = pcFunc(state, pc)
	return file, line
}

// FuncForPC returns the function that pc belongs to, or nil.
func FuncForPC(pc uintptr) *Func {
	name, file, _, start, entry := pcFunc(state, pc)
	if name == "" {
		return nil
	}
	return &Func{name, file, start, entry}
}

// Caller tells about a call on the stack of the calling goroutine: 0 is Caller's own caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pcs := callers(state, skip+1, 1)
	if len(pcs) == 0 {
		return 0, "", 0, false
	}
	_, file, line, _, _ = pcFunc(state, pcs[0])
	return pcs[0], file, line, true
}

// Callers fills pc with the calls on the stack: 0 is Callers itself, 1 its caller.
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return copy(pc, callers(state, skip, len(pc)))
}

// Frames turns program counters into what they stand for.
type Frames struct {
	pcs []uintptr
}

// A Frame is a call on a stack.
type Frame struct {
	// PC is the program counter of the call.
	PC uintptr

	// Func is the function, nil where it is not known.
	Func *Func

	// Function is its name.
	Function string

	// File and Line tell where in the function it is.
	File string
	Line int

	startLine int

	// Entry is the program counter of the function's beginning.
	Entry uintptr

	funcInfo struct{ fn, datap *Func } // seen where a Frame is printed
}

// CallersFrames prepares to go through what Callers returned.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next returns the next frame, and whether there are more.
func (f *Frames) Next() (frame Frame, more bool) {
	for len(f.pcs) > 0 {
		pc := f.pcs[0]
		f.pcs = f.pcs[1:]
		name, file, line, start, entry := pcFunc(state, pc)
		if name == "" {
			continue
		}
		frame = Frame{PC: pc - 1, Func: &Func{name, file, start, entry}, Function: name, File: file, Line: line, startLine: start, Entry: entry}
		return frame, len(f.pcs) > 0
	}
	return Frame{}, false
}

// Stack writes the text of the calling goroutine's stack, or of all, to buf, as much as fits.
func Stack(buf []byte, all bool) int {
	return copy(buf, stackText(all))
}
