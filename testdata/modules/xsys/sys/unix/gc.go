//go:build gc && amd64

package unix

import (
	"syscall"
	_ "unsafe"
)

//go:noescape
func gettimeofday(tv *Timeval) (err syscall.Errno)

//go:linkname vgetrandom runtime.vgetrandom
//go:noescape
func vgetrandom(p []byte, flags uint32) (ret int, supported bool)
