package poll

import "unsafe"

func runtime_pollServerInit()                                       {}
func runtime_pollOpen(fd int) (ctx unsafe.Pointer, errno int)       { return nil, 1 }
func runtime_pollClose(ctx unsafe.Pointer)                          {}
func runtime_pollReset(ctx unsafe.Pointer, mode int) int            { return 0 }
func runtime_pollWait(ctx unsafe.Pointer, mode int) int             { return 0 }
func runtime_pollWaitCanceled(ctx unsafe.Pointer, mode int)         {}
func runtime_pollSetDeadline(ctx unsafe.Pointer, d int64, mode int) {}
func runtime_pollUnblock(ctx unsafe.Pointer)                        {}
func runtime_pollReadWaits(ctx unsafe.Pointer) bool                 { return false }
func runtime_pollDidRead(ctx unsafe.Pointer, n, asked int)          {}
func runtime_Semacquire(sema *uint32)                               {}
func runtime_Semrelease(sema *uint32)                               {}
func accept(fd int) int                                             { return -1 }
func shutdown(fd, how int) int                                      { return -1 }
func setsockopt(fd, option, value int) int                          { return -1 }
