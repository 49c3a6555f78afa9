// What cannot be the name of a host is not asked for.
package main

import (
	"errors"
	"fmt"
	"net"
)

func main() {
	for _, h := range []string{"1.2.3.4.5", "300.1.1.1", "a..b", "-x.y", "x-.y", "sp ace", "ex!ample"} {
		_, err := net.LookupHost(h)
		var d *net.DNSError
		fmt.Println(err, errors.As(err, &d) && d.IsNotFound)
	}
	_, err := net.Dial("tcp", "1.2.3.4.5:80")
	fmt.Println(err)
}
