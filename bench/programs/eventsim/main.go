// Eventsim measures a simulation by closures: events wait in a calendar of buckets, customers queue at counters, and handlers schedule the next steps. Size: customers.
package main

import (
	"slices"

	"gruffle.bench/harness"
)

type event struct {
	at  int
	seq int
	run func()
}

// calendar keeps events of one turn of the wheel in buckets, and later ones aside.
type calendar struct {
	now     int
	seq     int
	buckets [256][]event
	later   []event
	pending int
}

func (c *calendar) after(delay int, run func()) {
	c.seq++
	c.pending++
	c.place(event{c.now + delay, c.seq, run})
}

func (c *calendar) place(e event) {
	if e.at-c.now < len(c.buckets) {
		b := &c.buckets[e.at%len(c.buckets)]
		*b = append(*b, e)
	} else {
		c.later = append(c.later, e)
	}
}

func (c *calendar) run() {
	for c.pending > 0 {
		if c.now%(len(c.buckets)/2) == 0 {
			waiting := c.later
			c.later = nil
			for _, e := range waiting {
				c.place(e)
			}
		}
		b := &c.buckets[c.now%len(c.buckets)]
		for i := 0; i < len(*b); i++ {
			c.pending--
			(*b)[i].run()
		}
		*b = (*b)[:0]
		c.now++
	}
}

type customer struct {
	id, arrived int
	items       []int
	leave       func()
}

type counter struct {
	busy   bool
	line   []*customer
	served int
	waited int
}

func (k *counter) join(c *calendar, who *customer) {
	k.line = append(k.line, who)
	if !k.busy {
		k.next(c)
	}
}

func (k *counter) next(c *calendar) {
	if len(k.line) == 0 {
		k.busy = false
		return
	}
	who := k.line[0]
	k.line = k.line[1:]
	k.busy = true
	k.waited += c.now - who.arrived
	work := 0
	for _, item := range who.items {
		work += item
	}
	c.after(work, func() {
		k.served++
		if who.leave != nil {
			who.leave()
		}
		k.next(c)
	})
}

func main() {
	harness.Run(2_600_000, func(size int) any {
		c := new(calendar)
		counters := make([]counter, 12)
		x := uint32(41)
		random := func(n int) int {
			x = x*1664525 + 1013904223
			return int(x>>9) % n
		}
		sum, returns := 0, 0
		shortest := func() *counter {
			best := &counters[0]
			for i := range counters {
				if len(counters[i].line) < len(best.line) {
					best = &counters[i]
				}
			}
			return best
		}
		id := 0
		var arrive func()
		arrive = func() {
			if id >= size {
				return
			}
			id++
			who := &customer{id: id}
			for range 1 + random(5) {
				who.items = append(who.items, 1+random(6))
			}
			shop := 10 + random(300)
			c.after(shop, func() {
				who.arrived = c.now
				shortest().join(c, who)
			})
			if random(50) == 0 {
				who.leave = func() {
					returns++
					back := &customer{id: who.id, items: who.items[:1]}
					c.after(500, func() {
						back.arrived = c.now
						shortest().join(c, back)
					})
				}
			}
			c.after(random(3), arrive)
		}
		c.after(0, arrive)
		c.run()
		for _, k := range slices.Backward(counters) {
			sum = sum*31 + k.served*7 + k.waited
		}
		return sum ^ returns ^ c.now
	})
}
