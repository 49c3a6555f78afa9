package poll

import "unsafe"

// The hooks of the runtime's poller: Go's eight, and two about short reads. Modes are 'r' and 'w'; results are pollNoError and so on, or error numbers.

func runtime_pollServerInit()

func runtime_pollOpen(fd int) (ctx unsafe.Pointer, errno int)

func runtime_pollClose(ctx unsafe.Pointer)

// runtime_pollReset prepares for a wait in that mode.
func runtime_pollReset(ctx unsafe.Pointer, mode int) int

func runtime_pollWait(ctx unsafe.Pointer, mode int) int

// runtime_pollWaitCanceled waits though the operation was ended by its deadline or by Close.
func runtime_pollWaitCanceled(ctx unsafe.Pointer, mode int)

// runtime_pollSetDeadline sets what is d nanoseconds from now; 0 is none, negative has passed.
func runtime_pollSetDeadline(ctx unsafe.Pointer, d int64, mode int)

func runtime_pollUnblock(ctx unsafe.Pointer)

// runtime_pollReadWaits reports whether a read of a stream is to wait first, without runtime_pollReset: there is nothing to read yet.
func runtime_pollReadWaits(ctx unsafe.Pointer) bool

// runtime_pollDidRead tells what the system call of such a read gave, and for how many bytes there was room.
func runtime_pollDidRead(ctx unsafe.Pointer, n, asked int)

func runtime_Semacquire(sema *uint32)

func runtime_Semrelease(sema *uint32)

// writev writes the buffers one after the other: the number of bytes, or a negated error number.
func writev(fd int, buffers [][]byte) int
