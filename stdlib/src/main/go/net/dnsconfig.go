package net

import (
	"net/netip"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

const resolvConfPath = "/etc/resolv.conf"

// defaultNS is who is asked where nothing is configured.
var defaultNS = []string{"127.0.0.1:53", "[::1]:53"}

var getHostname = os.Hostname

// A dnsConfig is what resolv.conf says.
type dnsConfig struct {
	servers       []string      // as host:port
	search        []string      // what to put behind names, with a dot at the end
	ndots         int           // names with as many dots are tried as they are first
	timeout       time.Duration // of one question to one server
	attempts      int           // how often all servers are asked
	rotate        bool          // each lookup begins with another server
	unknownOpt    bool          // there is something that only others know
	lookup        []string      // OpenBSD's order of sources
	err           error         // why the file could not be read
	mtime         time.Time
	soffset       uint32 // used by serverOffset
	singleRequest bool   // one question at a time
	useTCP        bool
	trustAD       bool // ask whether answers are authentic
	noReload      bool
}

// serverOffset is which server a lookup begins with.
func (c *dnsConfig) serverOffset() uint32 {
	if c.rotate {
		return atomic.AddUint32(&c.soffset, 1) - 1
	}
	return 0
}

func ensureRooted(s string) string {
	if s != "" && s[len(s)-1] == '.' {
		return s
	}
	return s + "."
}

// dnsDefaultSearch is the domain of the machine's name.
func dnsDefaultSearch() []string {
	name, err := getHostname()
	if err != nil {
		return nil
	}
	if i := index(name, '.'); i >= 0 && i < len(name)-1 {
		return []string{ensureRooted(name[i+1:])}
	}
	return nil
}

// dnsReadConfig reads resolv.conf; what it does not say has its usual value.
func dnsReadConfig(filename string) *dnsConfig {
	conf := &dnsConfig{ndots: 1, timeout: 5 * time.Second, attempts: 2}
	f, err := open(filename)
	if err == nil {
		defer f.close()
		conf.mtime, _, err = f.stat()
	}
	if conf.err = err; err == nil {
		for line, ok := f.readLine(); ok; line, ok = f.readLine() {
			if line == "" || line[0] == ';' || line[0] == '#' {
				continue
			}
			if fields := getFields(line); len(fields) > 0 {
				conf.directive(fields[0], fields[1:])
			}
		}
	}
	if len(conf.servers) == 0 {
		conf.servers = defaultNS
	}
	if len(conf.search) == 0 {
		conf.search = dnsDefaultSearch()
	}
	return conf
}

// maxServers is how many servers a configuration may name.
const maxServers = 3

func (c *dnsConfig) directive(word string, args []string) {
	switch word {
	case "nameserver":
		if len(args) > 0 && len(c.servers) < maxServers {
			if _, err := netip.ParseAddr(args[0]); err == nil {
				c.servers = append(c.servers, JoinHostPort(args[0], "53"))
			}
		}
	case "domain":
		if len(args) > 0 {
			c.search = []string{ensureRooted(args[0])}
		}
	case "search":
		c.search = make([]string, 0, len(args))
		for _, name := range args {
			if name = ensureRooted(name); name != "." {
				c.search = append(c.search, name)
			}
		}
	case "options":
		for _, option := range args {
			c.option(option)
		}
	case "lookup":
		c.lookup = args
	default:
		c.unknownOpt = true
	}
}

func (c *dnsConfig) option(s string) {
	name, value := s, 0
	if i := index(s, ':'); i >= 0 {
		name = s[:i+1]
		value, _, _ = dtoi(s[i+1:])
	}
	switch name {
	case "ndots:":
		c.ndots = min(value, 15)
	case "timeout:":
		c.timeout = time.Duration(max(value, 1)) * time.Second
	case "attempts:":
		c.attempts = max(value, 1)
	case "rotate":
		c.rotate = true
	case "single-request", "single-request-reopen":
		c.singleRequest = true
	case "use-vc", "usevc", "tcp":
		c.useTCP = true
	case "trust-ad":
		c.trustAD = true
	case "no-reload":
		c.noReload = true
	case "edns0":
		// so it is anyway
	default:
		c.unknownOpt = true
	}
}

// A resolverConfig is the configuration of the system, read again when the file has changed.
type resolverConfig struct {
	initOnce sync.Once

	checking    atomic.Bool // who has set it may look at the file and set lastChecked
	lastChecked time.Time

	dnsConfig atomic.Pointer[dnsConfig]
}

var resolvConf resolverConfig

func getSystemDNSConfig() *dnsConfig {
	resolvConf.tryUpdate(resolvConfPath)
	return resolvConf.dnsConfig.Load()
}

func (conf *resolverConfig) init() {
	conf.dnsConfig.Store(dnsReadConfig(resolvConfPath))
	conf.lastChecked = time.Now()
}

func (conf *resolverConfig) tryAcquireSema() bool { return conf.checking.CompareAndSwap(false, true) }

func (conf *resolverConfig) releaseSema() { conf.checking.Store(false) }

func (conf *resolverConfig) tryUpdate(name string) {
	conf.initOnce.Do(conf.init)
	if conf.dnsConfig.Load().noReload || !conf.tryAcquireSema() {
		return
	}
	defer conf.releaseSema()
	now := time.Now()
	if now.Sub(conf.lastChecked) < cacheMaxAge {
		return
	}
	conf.lastChecked = now
	mtime, _, _ := stat(name) // no file has no time
	if !mtime.Equal(conf.dnsConfig.Load().mtime) {
		conf.dnsConfig.Store(dnsReadConfig(name))
	}
}

// avoidDNS reports whether no server is to be asked.
func avoidDNS(name string) bool {
	return name == "" || stringsHasSuffixFold(name, ".onion") || stringsHasSuffixFold(name, ".onion.")
}

// nameList returns the names to ask for in the place of one, in order.
func (c *dnsConfig) nameList(name string) []string {
	const longest = 254 // with the dot
	rooted := name != "" && name[len(name)-1] == '.'
	if len(ensureRooted(name)) > longest {
		return nil
	}
	var names []string
	add := func(name string) {
		if !avoidDNS(name) && len(name) <= longest {
			names = append(names, name)
		}
	}
	if rooted {
		add(name)
		return names
	}
	dots := 0
	for i := range len(name) {
		if name[i] == '.' {
			dots++
		}
	}
	name += "."
	if dots >= c.ndots {
		add(name)
	}
	for _, suffix := range c.search {
		add(name + suffix)
	}
	if dots < c.ndots {
		add(name)
	}
	return names
}
