package iter

import "unsafe"

// newcoro makes a coroutine that calls body when it is first switched to.
func newcoro(body func()) unsafe.Pointer

// coroswitch hands over to the other side of the coroutine and returns when that hands back or, being the coroutine, ends.
func coroswitch(c unsafe.Pointer)
