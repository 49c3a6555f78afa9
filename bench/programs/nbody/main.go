// Nbody measures floating point on structs: a small planetary system, moved step by step. Size: steps.
package main

import (
	"math"

	"gruffle.bench/harness"
)

type body struct {
	x, y, z    float64
	vx, vy, vz float64
	mass       float64
}

func main() {
	harness.Run(14_000_000, func(size int) any {
		bodies := system()
		before := energy(bodies)
		for range size {
			advance(bodies, 0.001)
		}
		return math.Float64bits(energy(bodies)) ^ math.Float64bits(before)
	})
}

// system makes a star and four planets on slightly tilted circular orbits; the whole does not drift.
func system() []body {
	bodies := []body{{mass: 40}}
	for i := 1; i <= 4; i++ {
		r := 1.7 * float64(i) * math.Sqrt(float64(i))
		v := math.Sqrt(40 / r)
		angle := 0.9 * float64(i*i)
		tilt := 0.03 * float64(i)
		bodies = append(bodies, body{
			x: r * math.Cos(angle), y: r * math.Sin(angle), z: tilt * r,
			vx: -v * math.Sin(angle), vy: v * math.Cos(angle),
			mass: 0.04 / float64(i),
		})
	}
	star := &bodies[0]
	for _, b := range bodies[1:] {
		star.vx -= b.vx * b.mass / star.mass
		star.vy -= b.vy * b.mass / star.mass
	}
	return bodies
}

func advance(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			dx := a.x - b.x
			dy := a.y - b.y
			dz := a.z - b.z
			d2 := dx*dx + dy*dy + dz*dz
			pull := dt / (d2 * math.Sqrt(d2))
			a.vx -= dx * b.mass * pull
			a.vy -= dy * b.mass * pull
			a.vz -= dz * b.mass * pull
			b.vx += dx * a.mass * pull
			b.vy += dy * a.mass * pull
			b.vz += dz * a.mass * pull
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func energy(bodies []body) float64 {
	e := 0.0
	for i, a := range bodies {
		e += 0.5 * a.mass * (a.vx*a.vx + a.vy*a.vy + a.vz*a.vz)
		for _, b := range bodies[i+1:] {
			dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
			e -= a.mass * b.mass / math.Sqrt(dx*dx+dy*dy+dz*dz)
		}
	}
	return e
}
