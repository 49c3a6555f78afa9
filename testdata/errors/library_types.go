package main

import (
	"bufio"
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// The messages name types of the library: by path where two packages share a name.
func main() {
	var wg sync.WaitGroup
	var n atomic.Int64
	var r io.Reader = n
	var a int = &wg
	var b bufio.Reader = bytes.Buffer{}
	var c context.Context = list.List{}
	var d time.Duration = time.Month(1)
	var e net.Conn = os.Stdin
	var f *strings.Builder = rand.New(nil)
	var g fmt.Stringer = errors.New("x")
	_, _, _, _, _, _, _, _ = r, a, b, c, d, e, f, g
}
