package syscall

import "unsafe"

func ptrace(request, pid int, addr, data uintptr) error {
	return sys0(SYS_PTRACE, uintptr(request), uintptr(pid), addr, data)
}

// PtraceAttach begins to trace a process, for the thread that runs the goroutine.
func PtraceAttach(pid int) (err error) { return ptrace(PTRACE_ATTACH, pid, 0, 0) }

// PtraceDetach ends that.
func PtraceDetach(pid int) (err error) { return ptrace(PTRACE_DETACH, pid, 0, 0) }

// PtraceCont lets it go on.
func PtraceCont(pid int, signal int) (err error) { return ptrace(PTRACE_CONT, pid, 0, uintptr(signal)) }

// PtraceSyscall lets it go on to its next system call.
func PtraceSyscall(pid int, signal int) (err error) {
	return ptrace(PTRACE_SYSCALL, pid, 0, uintptr(signal))
}

// PtraceSingleStep lets it do one instruction.
func PtraceSingleStep(pid int) (err error) { return ptrace(PTRACE_SINGLESTEP, pid, 0, 0) }

// PtraceSetOptions sets what it stops for.
func PtraceSetOptions(pid int, options int) (err error) {
	return ptrace(PTRACE_SETOPTIONS, pid, 0, uintptr(options))
}

// PtraceGetEventMsg returns what belongs to the event that it has stopped for.
func PtraceGetEventMsg(pid int) (msg uint, err error) {
	err = ptrace(PTRACE_GETEVENTMSG, pid, 0, uintptr(unsafe.Pointer(&msg)))
	return msg, err
}

// PtraceGetRegs returns its registers.
func PtraceGetRegs(pid int, regsout *PtraceRegs) (err error) {
	return ptrace(PTRACE_GETREGS, pid, 0, uintptr(unsafe.Pointer(regsout)))
}

// PtraceSetRegs sets them.
func PtraceSetRegs(pid int, regs *PtraceRegs) (err error) {
	return ptrace(PTRACE_SETREGS, pid, 0, uintptr(unsafe.Pointer(regs)))
}

// PtracePeekText reads its memory.
func PtracePeekText(pid int, addr uintptr, out []byte) (count int, err error) {
	return peek(PTRACE_PEEKTEXT, pid, addr, out)
}

// PtracePeekData is PtracePeekText.
func PtracePeekData(pid int, addr uintptr, out []byte) (count int, err error) {
	return peek(PTRACE_PEEKDATA, pid, addr, out)
}

// PtracePokeText writes to its memory.
func PtracePokeText(pid int, addr uintptr, data []byte) (count int, err error) {
	return poke(PTRACE_POKETEXT, PTRACE_PEEKTEXT, pid, addr, data)
}

// PtracePokeData is PtracePokeText.
func PtracePokeData(pid int, addr uintptr, data []byte) (count int, err error) {
	return poke(PTRACE_POKEDATA, PTRACE_PEEKDATA, pid, addr, data)
}

// word reads the word that an address lies in.
func word(request, pid int, addr uintptr) (b [8]byte, err error) {
	var w uint64
	err = ptrace(request, pid, addr&^7, uintptr(unsafe.Pointer(&w)))
	put64(b[:], w)
	return b, err
}

func peek(request, pid int, addr uintptr, out []byte) (count int, err error) {
	for count < len(out) {
		at := addr + uintptr(count)
		b, err := word(request, pid, at)
		if err != nil {
			return count, err
		}
		count += copy(out[count:], b[at&7:])
	}
	return count, nil
}

func poke(request, peekRequest, pid int, addr uintptr, data []byte) (count int, err error) {
	for count < len(data) {
		at := addr + uintptr(count)
		var b [8]byte
		if at&7 != 0 || len(data)-count < 8 {
			if b, err = word(peekRequest, pid, at); err != nil {
				return count, err
			}
		}
		n := copy(b[at&7:], data[count:])
		if err = ptrace(request, pid, at&^7, uintptr(get64(b[:]))); err != nil {
			return count, err
		}
		count += n
	}
	return count, nil
}
