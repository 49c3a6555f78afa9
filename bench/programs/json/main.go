// Json measures encoding/json: records written and read again. Size: rounds.
package main

import (
	"encoding/json"
	"fmt"

	"gruffle.bench/harness"
)

type order struct {
	ID       int               `json:"id"`
	Customer string            `json:"customer"`
	Total    float64           `json:"total"`
	Paid     bool              `json:"paid,omitempty"`
	Items    []item            `json:"items"`
	Labels   map[string]string `json:"labels"`
}

type item struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
	Price *int64 `json:"price,omitempty"`
}

func main() {
	harness.Run(12_000, func(size int) any {
		sum := 0
		for i := range size {
			text, err := json.Marshal(orders(i))
			if err != nil {
				panic(err)
			}
			var back []order
			if err := json.Unmarshal(text, &back); err != nil {
				panic(err)
			}
			var loose any
			if err := json.Unmarshal(text, &loose); err != nil {
				panic(err)
			}
			first := loose.([]any)[0].(map[string]any)
			sum += len(text) + back[3].Items[1].Count + len(first["customer"].(string))
		}
		return sum
	})
}

func orders(seed int) []order {
	list := make([]order, 8)
	for i := range list {
		price := int64(seed*7 + i)
		list[i] = order{
			ID:       seed*100 + i,
			Customer: fmt.Sprintf("customer \"%d\" <é>", i),
			Total:    float64(seed) / 8 * float64(i),
			Paid:     i%2 == 0,
			Items:    []item{{"bolt", i, &price}, {"nut", seed % 50, nil}},
			Labels:   map[string]string{"colour": "red", "size": "m"},
		}
	}
	return list
}
