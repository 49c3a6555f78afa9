package net

import (
	"sync"
	"time"
)

// A zoneNames knows the names and numbers of interfaces for a while: they are the zones of link-local addresses.
type zoneNames struct {
	sync.Mutex
	read    time.Time
	toIndex map[string]int
	toName  map[int]string
}

var zoneCache zoneNames

// zoneCacheAge is how long they are believed.
const zoneCacheAge = time.Minute

// update reads them again, if it is time or if something was not found. The lock is held.
func (z *zoneNames) update(force bool) {
	now := time.Now()
	if !force && z.toIndex != nil && now.Sub(z.read) < zoneCacheAge {
		return
	}
	list, err := Interfaces()
	if err != nil {
		return // what was known may do
	}
	z.read = now
	z.toIndex, z.toName = map[string]int{}, map[int]string{}
	for _, i := range list {
		z.toIndex[i.Name] = i.Index
		z.toName[i.Index] = i.Name
	}
}

// name returns the zone of an interface: its number if it has no name.
func (z *zoneNames) name(index int) string {
	if index == 0 {
		return ""
	}
	z.Lock()
	defer z.Unlock()
	for _, again := range [...]bool{false, true} {
		z.update(again)
		if name, ok := z.toName[index]; ok {
			return name
		}
	}
	return itoa(index)
}

// index returns the interface of a zone, 0 if there is none.
func (z *zoneNames) index(name string) int {
	if name == "" {
		return 0
	}
	z.Lock()
	defer z.Unlock()
	for _, again := range [...]bool{false, true} {
		z.update(again)
		if index, ok := z.toIndex[name]; ok {
			return index
		}
	}
	index, _, _ := dtoi(name)
	return index
}
