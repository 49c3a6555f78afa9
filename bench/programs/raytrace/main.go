// Raytrace measures vectors as structs: a picture of spheres and planes behind an interface, with shadows, reflections
// and several rays for a point, whose colours are summed. Size: points of a side.
package main

import (
	"math"

	"gruffle.bench/harness"
)

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec          { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) sub(b vec) vec          { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a vec) mul(b vec) vec          { return vec{a.x * b.x, a.y * b.y, a.z * b.z} }
func (a vec) scale(f float64) vec    { return vec{a.x * f, a.y * f, a.z * f} }
func (a vec) dot(b vec) float64      { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) unit() vec              { return a.scale(1 / math.Sqrt(a.dot(a))) }
func (a vec) reflect(normal vec) vec { return a.sub(normal.scale(2 * a.dot(normal))) }

type ray struct{ from, to vec }

func (r ray) at(t float64) vec { return r.from.add(r.to.scale(t)) }

type material struct {
	colour vec
	mirror float64
}

type hit struct {
	t             float64
	point, normal vec
	material      material
}

type shape interface {
	hit(r ray, near, far float64) (hit, bool)
}

type sphere struct {
	centre   vec
	radius   float64
	material material
}

func (s *sphere) hit(r ray, near, far float64) (hit, bool) {
	between := r.from.sub(s.centre)
	b := between.dot(r.to)
	c := between.dot(between) - s.radius*s.radius
	under := b*b - c
	if under < 0 {
		return hit{}, false
	}
	root := math.Sqrt(under)
	t := -b - root
	if t < near || t > far {
		t = -b + root
		if t < near || t > far {
			return hit{}, false
		}
	}
	point := r.at(t)
	return hit{t, point, point.sub(s.centre).scale(1 / s.radius), s.material}, true
}

type floor struct {
	height       float64
	black, white material
}

func (f *floor) hit(r ray, near, far float64) (hit, bool) {
	if math.Abs(r.to.y) < 1e-9 {
		return hit{}, false
	}
	t := (f.height - r.from.y) / r.to.y
	if t < near || t > far {
		return hit{}, false
	}
	point := r.at(t)
	m := f.white
	if (int(math.Floor(point.x))+int(math.Floor(point.z)))%2 == 0 {
		m = f.black
	}
	return hit{t, point, vec{0, 1, 0}, m}, true
}

type scene struct {
	shapes []shape
	light  vec
}

func (s *scene) nearest(r ray, far float64) (hit, bool) {
	best, found := hit{t: far}, false
	for _, shape := range s.shapes {
		if h, ok := shape.hit(r, 1e-4, best.t); ok {
			best, found = h, true
		}
	}
	return best, found
}

func (s *scene) colour(r ray, depth int) vec {
	h, ok := s.nearest(r, 1e9)
	if !ok {
		up := 0.5 * (r.to.y + 1)
		return vec{1, 1, 1}.scale(1 - up).add(vec{0.5, 0.7, 1}.scale(up))
	}
	toLight := s.light.sub(h.point)
	distance := math.Sqrt(toLight.dot(toLight))
	toLight = toLight.scale(1 / distance)
	light := 0.1
	if _, dark := s.nearest(ray{h.point, toLight}, distance); !dark {
		light += 0.9 * math.Max(0, h.normal.dot(toLight))
	}
	colour := h.material.colour.scale(light)
	if h.material.mirror > 0 && depth > 0 {
		seen := s.colour(ray{h.point, r.to.reflect(h.normal).unit()}, depth-1)
		colour = colour.scale(1 - h.material.mirror).add(seen.scale(h.material.mirror))
	}
	return colour
}

func newScene() *scene {
	s := &scene{light: vec{5, 8, -5}}
	s.shapes = append(s.shapes, &floor{-1, material{vec{0.1, 0.1, 0.1}, 0.2}, material{vec{0.9, 0.9, 0.9}, 0}})
	for i := range 12 {
		angle := float64(i) * math.Pi / 6
		s.shapes = append(s.shapes, &sphere{
			vec{3 * math.Cos(angle), -0.5 + 0.1*float64(i%4), 4 + 3*math.Sin(angle)},
			0.5,
			material{vec{float64(i%3) / 2, float64(i%4) / 3, float64(i%5) / 4}, float64(i%2) * 0.5},
		})
	}
	s.shapes = append(s.shapes, &sphere{vec{0, 0.5, 4}, 1.5, material{vec{1, 1, 1}, 0.8}})
	return s
}

func work(size int) any {
	s := newScene()
	eye := vec{0, 1.5, -4}
	sum := 0
	for y := range size {
		for x := range size {
			pixel := vec{}
			for sample := range 4 {
				dx := (float64(x)+float64(sample%2)/2)/float64(size) - 0.5
				dy := 0.5 - (float64(y)+float64(sample/2)/2)/float64(size)
				pixel = pixel.add(s.colour(ray{eye, vec{dx, dy - 0.2, 1}.unit()}, 4))
			}
			pixel = pixel.mul(vec{0.25, 0.25, 0.25})
			sum += int(255*min(pixel.x, 1)) + int(255*min(pixel.y, 1))<<1 + int(255*min(pixel.z, 1))<<2
		}
	}
	return sum
}

func main() {
	harness.Run(840, work)
}
