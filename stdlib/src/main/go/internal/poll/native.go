package poll

import "unsafe"

// The eight hooks of the runtime's poller. Modes are 'r' and 'w'; results are pollNoError and so on, or error numbers.

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

func runtime_Semacquire(sema *uint32)

func runtime_Semrelease(sema *uint32)

// writev writes the buffers one after the other: the number of bytes, or a negated error number.
func writev(fd int, buffers [][]byte) int
