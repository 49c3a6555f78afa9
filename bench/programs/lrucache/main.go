// Lrucache measures a cache of a map and container/list, with string keys and a cost for each entry. Size: requests.
package main

import (
	"container/list"
	"fmt"

	"gruffle.bench/harness"
)

type entry struct {
	key   string
	value []byte
	hits  int
}

type cache struct {
	capacity, used  int
	order           *list.List
	items           map[string]*list.Element
	hits, evictions int
	onEvict         func(key string, value []byte)
}

func newCache(capacity int) *cache {
	return &cache{capacity: capacity, order: list.New(), items: make(map[string]*list.Element)}
}

func (c *cache) get(key string) ([]byte, bool) {
	e, ok := c.items[key]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(e)
	item := e.Value.(*entry)
	item.hits++
	c.hits++
	return item.value, true
}

func (c *cache) put(key string, value []byte) {
	if e, ok := c.items[key]; ok {
		item := e.Value.(*entry)
		c.used += len(value) - len(item.value)
		item.value = value
		c.order.MoveToFront(e)
	} else {
		c.items[key] = c.order.PushFront(&entry{key: key, value: value})
		c.used += len(value)
	}
	for c.used > c.capacity {
		c.evict()
	}
}

func (c *cache) evict() {
	last := c.order.Back()
	if last == nil {
		return
	}
	item := c.order.Remove(last).(*entry)
	delete(c.items, item.key)
	c.used -= len(item.value)
	c.evictions++
	if c.onEvict != nil {
		c.onEvict(item.key, item.value)
	}
}

func load(id int) []byte {
	data := make([]byte, 16+id%48)
	for i := range data {
		data[i] = byte(id + i)
	}
	return data
}

func main() {
	harness.Run(3_900_000, func(size int) any {
		keys := make([]string, 1+size/50)
		for i := range keys {
			keys[i] = fmt.Sprintf("/items/%d?page=%d", i, i%7)
		}
		c := newCache(len(keys) * 16)
		sum := 0
		c.onEvict = func(key string, value []byte) { sum += len(key) + int(value[0]) }
		x := uint64(99)
		for range size {
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
			id := int(x>>20) % len(keys)
			if x&3 != 0 { // most ask for a few
				id %= 1 + len(keys)/16
			}
			value, ok := c.get(keys[id])
			if !ok {
				value = load(id)
				c.put(keys[id], value)
			}
			sum += int(value[len(value)-1])
		}
		for e := c.order.Front(); e != nil; e = e.Next() {
			sum = sum*3 + e.Value.(*entry).hits
		}
		return sum + c.hits*7 + c.evictions
	})
}
