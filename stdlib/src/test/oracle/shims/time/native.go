package time

import (
	"archive/zip"
	"io"
	"os"
	"runtime"
	"strings"
	std "time"
	"unsafe"
)

var started = std.Now()

func now() (sec int64, nsec int32, mono int64) {
	t := std.Now()
	return t.Unix(), int32(t.Nanosecond()), runtimeNano()
}

func runtimeNano() int64 { return int64(std.Since(started)) + 1 }

func Sleep(d Duration) { std.Sleep(std.Duration(d)) }

type fakeTimer struct {
	stop  func() bool
	reset func(ns, period int64) bool
}

func newChanTimer(c chan Time, proto *Time, ns, period int64) unsafe.Pointer {
	send := func() {
		select {
		case c <- Now():
		default:
		}
	}
	t := std.AfterFunc(std.Duration(ns), send)
	return unsafe.Pointer(&fakeTimer{
		func() bool {
			ok := t.Stop()
			select {
			case <-c:
				return true
			default:
				return ok
			}
		},
		func(ns, period int64) bool { return t.Reset(std.Duration(ns)) },
	})
}

func newFuncTimer(f func(), ns int64) unsafe.Pointer {
	t := std.AfterFunc(std.Duration(ns), f)
	return unsafe.Pointer(&fakeTimer{t.Stop, func(ns, period int64) bool { return t.Reset(std.Duration(ns)) }})
}

func stopTimer(timer unsafe.Pointer) bool { return (*fakeTimer)(timer).stop() }

func resetTimer(timer unsafe.Pointer, ns, period int64) bool {
	return (*fakeTimer)(timer).reset(ns, period)
}

// readFile finds zones in Go's archive where the system has none.
func readFile(name string) (data []byte, ok bool) {
	data, err := os.ReadFile(name)
	if err == nil {
		return data, true
	}
	zone, found := strings.CutPrefix(name, "/usr/share/zoneinfo/")
	if !found {
		return nil, false
	}
	z, err := zip.OpenReader(runtime.GOROOT() + "/lib/time/zoneinfo.zip")
	if err != nil {
		return nil, false
	}
	defer z.Close()
	f, err := z.Open(zone)
	if err != nil {
		return nil, false
	}
	data, err = io.ReadAll(f)
	return data, err == nil
}

func builtinZone(name string) (data []byte, ok bool) { return nil, false }
