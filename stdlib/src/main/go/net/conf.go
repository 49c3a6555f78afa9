package net

import (
	"errors"
	"internal/godebug"
	"io/fs"
	"sync"
)

// A hostLookupOrder says where names are looked up. The system's own resolver is never asked.
type hostLookupOrder int

const (
	hostLookupFilesDNS hostLookupOrder = iota
	hostLookupDNSFiles
	hostLookupFiles
	hostLookupDNS
)

func (o hostLookupOrder) String() string {
	return [...]string{"files,dns", "dns,files", "files", "dns"}[o]
}

func (o hostLookupOrder) filesFirst() bool { return o == hostLookupFilesDNS || o == hostLookupFiles }

var netdns = godebug.New("netdns")

// goDebugNetDNS takes GODEBUG=netdns apart: a mode, a level of output, or both with + between.
func goDebugNetDNS() (dnsMode string, debugLevel int) {
	value := netdns.Value()
	for value != "" {
		part := value
		if plus := index(value, '+'); plus >= 0 {
			part, value = value[:plus], value[plus+1:]
		} else {
			value = ""
		}
		if part == "" {
			continue
		}
		if '0' <= part[0] && part[0] <= '9' {
			debugLevel, _, _ = dtoi(part)
		} else {
			dnsMode = part
		}
	}
	return dnsMode, debugLevel
}

// netGoBuildTag and cgoAvailable say what resolvers there are: Go's alone.
const (
	netGoBuildTag = true
	cgoAvailable  = false
)

// A conf is what GODEBUG=netdns says.
type conf struct {
	netGo, netCgo bool
	dnsDebugLevel int
}

var systemConf = sync.OnceValue(func() *conf {
	mode, level := goDebugNetDNS()
	if level > 1 {
		println("go package net: confVal.netCgo =", mode == "cgo", " netGo =", netGoBuildTag || mode == "go")
	}
	if level > 0 {
		if mode != "go" && mode != "cgo" && mode != "" {
			println("go package net: GODEBUG=netdns contains an invalid dns mode, ignoring it")
		}
		if mode == "cgo" {
			println("go package net: ignoring GODEBUG=netdns=cgo as the binary was compiled without support for the cgo resolver")
		} else {
			println("go package net: using the Go DNS resolver")
		}
	}
	return &conf{true, mode == "cgo", level}
})

// lookupOrder returns where to look a name or an address up; function and what are for GODEBUG=netdns=2.
func lookupOrder(function, what string) (hostLookupOrder, *dnsConfig) {
	conf := getSystemDNSConfig()
	order := nssOrder(getSystemNSS())
	if systemConf().dnsDebugLevel > 1 {
		print("go package net: ", function, "(", what, ") = ", order.String(), "\n")
	}
	return order, conf
}

// nssOrder is what nsswitch.conf says about hosts. Sources that nobody here knows count as the name servers, unless those come later.
func nssOrder(nss *nssConf) hostLookupOrder {
	sources := nss.sources["hosts"]
	if nss.err != nil && !errors.Is(nss.err, fs.ErrNotExist) || len(sources) == 0 {
		return hostLookupFilesDNS
	}
	hasDNS := false
	for _, s := range sources {
		hasDNS = hasDNS || s.source == "dns"
	}
	files, dns := -1, -1
	for i, s := range sources {
		switch {
		case s.source == "files":
			if files < 0 {
				files = i
			}
		case s.source == "dns" || !hasDNS:
			if dns < 0 {
				dns = i
			}
		}
	}
	switch {
	case files < 0 && dns < 0:
		return hostLookupFilesDNS
	case dns < 0:
		return hostLookupFiles
	case files < 0:
		return hostLookupDNS
	case files < dns:
		return hostLookupFilesDNS
	}
	return hostLookupDNSFiles
}
