// Package nettrace lets net/http/httptrace watch package net, through the context of a dial.
package nettrace

// A TraceKey is the context's key of a *Trace.
type TraceKey struct{}

// A LookupIPAltResolverKey is the context's key of a function that looks up addresses in the resolver's stead.
type LookupIPAltResolverKey struct{}

// A Trace has what to call, or nil.
type Trace struct {
	// DNSStart and DNSDone frame looking up a name; netIPs are values of net.IPAddr.
	DNSStart func(name string)
	DNSDone  func(netIPs []any, coalesced bool, err error)

	// ConnectStart and ConnectDone frame the dial of one address; there may be several at a time.
	ConnectStart func(network, addr string)
	ConnectDone  func(network, addr string, err error)
}
