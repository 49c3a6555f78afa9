package net

import (
	"errors"
	"io/fs"
	"net/netip"
	"slices"
	"sync"
	"time"
)

// cacheMaxAge is how long what a file says is believed without looking whether it has changed.
const cacheMaxAge = 5 * time.Second

// A byName is what the hosts file says about a name.
type byName struct {
	addrs         []string
	canonicalName string
}

// hosts is what the hosts file says.
var hosts struct {
	sync.Mutex

	byName map[string]byName   // by name in lower case, with a dot at the end if there is one within
	byAddr map[string][]string // by address

	expire time.Time
	path   string
	mtime  time.Time
	size   int64
}

// parseLiteralIP returns the usual form of an address; "" if it is none.
func parseLiteralIP(addr string) string {
	ip, err := netip.ParseAddr(addr)
	if err != nil {
		return ""
	}
	return ip.String()
}

// absDomainName puts a dot behind names that have one within.
func absDomainName(s string) string {
	if index(s, '.') >= 0 && s[len(s)-1] != '.' {
		s += "."
	}
	return s
}

// readHosts reads the file again if it may have changed. hosts is locked.
func readHosts() {
	now := time.Now()
	path := hostsFilePath
	if now.Before(hosts.expire) && hosts.path == path && len(hosts.byName) > 0 {
		return
	}
	mtime, size, err := stat(path)
	if err == nil && hosts.path == path && hosts.mtime.Equal(mtime) && hosts.size == size {
		hosts.expire = now.Add(cacheMaxAge)
		return
	}
	names, addrs := map[string]byName{}, map[string][]string{}
	f, err := open(path)
	switch {
	case err == nil:
		defer f.close()
		for line, ok := f.readLine(); ok; line, ok = f.readLine() {
			addHosts(names, addrs, getFields(removeComment(line)))
		}
	case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission):
		return // what was there before may do
	}
	hosts.byName, hosts.byAddr = names, addrs
	hosts.expire, hosts.path, hosts.mtime, hosts.size = now.Add(cacheMaxAge), path, mtime, size
}

// addHosts takes a line: an address and its names, of which the first one is the canonical one.
func addHosts(names map[string]byName, addrs map[string][]string, fields []string) {
	if len(fields) < 2 {
		return
	}
	addr := parseLiteralIP(fields[0])
	if addr == "" {
		return
	}
	canonical := absDomainName(lower(fields[1]))
	for _, name := range fields[1:] {
		addrs[addr] = append(addrs[addr], absDomainName(name))
		key := absDomainName(lower(name))
		known, ok := names[key]
		if !ok {
			known.canonicalName = canonical
		}
		known.addrs = append(known.addrs, addr)
		names[key] = known
	}
}

// lookupStaticHost returns the addresses that the hosts file has for a name.
func lookupStaticHost(host string) (addrs []string, canonicalName string) {
	hosts.Lock()
	defer hosts.Unlock()
	readHosts()
	if found, ok := hosts.byName[absDomainName(lower(host))]; ok {
		return slices.Clone(found.addrs), found.canonicalName
	}
	return nil, ""
}

// lookupStaticAddr returns the names that the hosts file has for an address.
func lookupStaticAddr(addr string) []string {
	hosts.Lock()
	defer hosts.Unlock()
	readHosts()
	if addr = parseLiteralIP(addr); addr == "" {
		return nil
	}
	return slices.Clone(hosts.byAddr[addr])
}
