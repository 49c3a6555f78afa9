package net

import (
	"context"
	"sync"
)

// maxNumber is what numbers of ports are cut off at.
const maxNumber = 1 << 30

// parsePort reads a number; needsLookup says that it is a name.
func parsePort(service string) (port int, needsLookup bool) {
	if service == "" {
		return 0, false
	}
	digits, sign := service, 1
	switch service[0] {
	case '-':
		sign = -1
		fallthrough
	case '+':
		digits = service[1:]
	}
	for _, d := range digits {
		if d < '0' || d > '9' {
			return 0, true
		}
		if port < maxNumber {
			port = min(port*10+int(d-'0'), maxNumber)
		}
	}
	if sign > 0 {
		port = min(port, maxNumber-1)
	}
	return sign * port, false
}

// services are ports by network and name, protocols their numbers: a few that are always known, and what /etc has. They are read once.
var services = map[string]map[string]int{
	"udp": {"domain": 53},
	"tcp": {
		"ftp": 21, "ftps": 990, "gopher": 70, "http": 80, "https": 443, "imap2": 143, "imap3": 220, "imaps": 993, "pop3": 110,
		"pop3s": 995, "smtp": 25, "submissions": 465, "ssh": 22, "telnet": 23,
	},
}

var protocols = map[string]int{"icmp": 1, "igmp": 2, "tcp": 6, "udp": 17, "ipv6-icmp": 58}

// eachLine calls f with the fields of each line that has two at least.
func eachLine(name string, f func(fields []string)) {
	file, err := open(name)
	if err != nil {
		return // what is always known remains
	}
	defer file.close()
	for line, ok := file.readLine(); ok; line, ok = file.readLine() {
		if fields := getFields(removeComment(line)); len(fields) >= 2 {
			f(fields)
		}
	}
}

// readServices takes lines such as "http 80/tcp www".
var readServices = sync.OnceFunc(func() {
	eachLine("/etc/services", func(fields []string) {
		port, n, ok := dtoi(fields[1])
		if !ok || port <= 0 || n >= len(fields[1]) || fields[1][n] != '/' {
			return
		}
		network := fields[1][n+1:]
		if services[network] == nil {
			services[network] = map[string]int{}
		}
		for i, name := range fields {
			if i != 1 {
				services[network][name] = port
			}
		}
	})
})

// readProtocols takes lines such as "icmp 1 ICMP".
var readProtocols = sync.OnceFunc(func() {
	eachLine("/etc/protocols", func(fields []string) {
		number, _, ok := dtoi(fields[1])
		if !ok {
			return
		}
		for i, name := range fields {
			if _, known := protocols[name]; !known && i != 1 {
				protocols[name] = number
			}
		}
	})
})

func lookupProtocol(_ context.Context, name string) (int, error) {
	readProtocols()
	if number, ok := protocols[lower(name)]; ok {
		return number, nil
	}
	return 0, &AddrError{Err: "unknown IP protocol specified", Addr: name}
}

func goLookupPort(network, service string) (port int, err error) {
	readServices()
	kinds, shown := []string{network}, network
	switch network {
	case "ip":
		kinds = []string{"tcp", "udp"}
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6":
		shown = network[:3]
		kinds[0] = shown
	default:
		return 0, &DNSError{Err: "unknown network", Name: network + "/" + service}
	}
	for _, kind := range kinds {
		if port, ok := services[kind][lower(service)]; ok {
			return port, nil
		}
	}
	return 0, newDNSError(errUnknownPort, shown+"/"+service, "")
}
