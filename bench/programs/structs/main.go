// Structs measures structs by value and by pointer: vectors passed and returned by value, slices of structs that are
// copied and updated in place, a linked list. Size: rounds.
package main

import "gruffle.bench/harness"

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec           { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) scale(f float64) vec     { return vec{a.x * f, a.y * f, a.z * f} }
func (a vec) cross(b vec) vec         { return vec{a.y*b.z - a.z*b.y, a.z*b.x - a.x*b.z, a.x*b.y - a.y*b.x} }
func (a vec) dot(b vec) float64       { return a.x*b.x + a.y*b.y + a.z*b.z }
func (p *particle) accelerate(by vec) { p.v = p.v.add(by) }

type particle struct {
	pos, v vec
	age    int
	next   *particle
}

func main() {
	harness.Run(27_000, func(size int) any {
		cloud := make([]particle, 1000)
		for i := range cloud {
			cloud[i] = particle{pos: vec{float64(i), float64(i % 7), 1}, v: vec{z: 0.5}}
			if i > 0 {
				cloud[i].next = &cloud[i*7919%i]
			}
		}
		total := 0.0
		for round := range size {
			wind := vec{float64(round % 5), 1, -1}
			total += move(cloud, wind.scale(0.001))
			old := make([]particle, len(cloud))
			copy(old, cloud)
			total += chase(old)
			if round%100 == 99 {
				cloud = old
			}
		}
		return int64(total * 1000)
	})
}

func move(cloud []particle, wind vec) float64 {
	sum := 0.0
	for i := range cloud {
		p := &cloud[i]
		p.accelerate(wind.cross(p.v).scale(0.5).add(wind))
		p.pos = p.pos.add(p.v.scale(0.01))
		p.age++
		sum += p.pos.dot(p.v)
	}
	return sum / float64(len(cloud))
}

// chase follows the links of copies.
func chase(cloud []particle) float64 {
	sum := 0.0
	for _, p := range cloud {
		n := 0
		for q := p.next; q != nil && n < 20; q = q.next {
			sum += q.pos.x * 1e-6
			n += 1 + q.age&1
		}
	}
	return sum
}
