// Jobqueue measures container/heap behind an interface: jobs with deadlines wait, run in slices of time, are put off and called off. Size: jobs.
package main

import (
	"container/heap"

	"gruffle.bench/harness"
)

type job struct {
	id       int
	priority int
	deadline int
	left     int
	index    int
	tags     []string
}

type queue []*job

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	if q[i].priority != q[j].priority {
		return q[i].priority > q[j].priority
	}
	if q[i].deadline != q[j].deadline {
		return q[i].deadline < q[j].deadline
	}
	return q[i].id < q[j].id
}

func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index = i
	q[j].index = j
}

func (q *queue) Push(x any) {
	j := x.(*job)
	j.index = len(*q)
	*q = append(*q, j)
}

func (q *queue) Pop() any {
	old := *q
	j := old[len(old)-1]
	old[len(old)-1] = nil
	j.index = -1
	*q = old[:len(old)-1]
	return j
}

type stats struct {
	done, late, cancelled int
	byTag                 map[string]int
}

func main() {
	tags := []string{"mail", "report", "backup", "index", "thumbnail"}
	harness.Run(600_000, func(size int) any {
		var q queue
		s := stats{byTag: map[string]int{}}
		waiting := make(map[int]*job)
		seed := uint32(77)
		random := func(n int) int {
			seed = seed*1664525 + 1013904223
			return int(seed>>9) % n
		}
		now, sum := 0, 0
		for id := 0; id < size || q.Len() > 0; {
			for n := random(4); n > 0 && id < size; n-- {
				j := &job{id: id, priority: random(8), deadline: now + 5 + random(200), left: 1 + random(4)}
				j.tags = append(j.tags, tags[random(len(tags))])
				if j.left > 3 {
					j.tags = append(j.tags, "long")
				}
				heap.Push(&q, j)
				waiting[id] = j
				id++
			}
			if victim, ok := waiting[id-random(40)]; ok && random(5) == 0 {
				heap.Remove(&q, victim.index)
				delete(waiting, victim.id)
				s.cancelled++
			}
			now++
			if q.Len() == 0 {
				continue
			}
			j := heap.Pop(&q).(*job)
			j.left--
			if j.left > 0 {
				j.priority--
				heap.Push(&q, j)
				continue
			}
			delete(waiting, j.id)
			s.done++
			if now > j.deadline {
				s.late++
			}
			for _, t := range j.tags {
				s.byTag[t]++
			}
			sum = sum*5 + j.id
		}
		for _, n := range s.byTag {
			sum += n * n
		}
		return sum + s.done + s.late*3 + s.cancelled*7
	})
}
