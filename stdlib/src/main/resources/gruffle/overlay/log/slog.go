package slog

// A group is not behind a pointer to its first attribute, which does not know the others, but in the value of an attribute of its own.
func GroupValue(as ...Attr) Value {
	v := go_GroupValue(as...)
	if v.num != uint64(len(as)) {
		kept := make([]Attr, 0, v.num)
		for _, a := range as {
			if !a.Value.isEmptyGroup() {
				kept = append(kept, a)
			}
		}
		as = kept
	}
	v.any = groupptr(&Attr{Value: Value{any: as}})
	return v
}

func (v Value) group() []Attr { return (*Attr)(v.any.(groupptr)).Value.any.([]Attr) }

func (v Value) Group() []Attr {
	if _, ok := v.any.(groupptr); ok {
		return v.group()
	}
	return v.go_Group()
}
