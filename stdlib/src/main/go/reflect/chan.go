package reflect

// Close closes a channel.
func (v Value) Close() {
	v.mustBe(Chan, "reflect.Value.Close")
	v.mustBeExported("reflect.Value.Close")
	if typeDir(v.typ.t)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.object())
}

// Send sends x on a channel.
func (v Value) Send(x Value) { v.send(x, true, "reflect.Value.Send") }

// TrySend sends x on a channel if that needs no waiting, and reports whether it did.
func (v Value) TrySend(x Value) bool { return v.send(x, false, "reflect.Value.TrySend") }

func (v Value) send(x Value, wait bool, method string) bool {
	v.mustBe(Chan, method)
	v.mustBeExported(method)
	if typeDir(v.typ.t)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported(method)
	elem := v.typ.element()
	ref, bits := x.assignTo("reflect.Value.Send", elem).held()
	return chanSend(v.object(), elem.t, ref, bits, wait)
}

// Recv receives from a channel; ok is false for the zero value of a closed one.
func (v Value) Recv() (x Value, ok bool) { return v.recv(true, "reflect.Value.Recv") }

// TryRecv receives from a channel if that needs no waiting; else x is the zero Value.
func (v Value) TryRecv() (x Value, ok bool) { return v.recv(false, "reflect.Value.TryRecv") }

func (v Value) recv(wait bool, method string) (x Value, ok bool) {
	v.mustBe(Chan, method)
	v.mustBeExported(method)
	if typeDir(v.typ.t)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	elem := v.typ.element()
	received, ok, ref, bits := chanRecv(v.object(), elem.t, wait)
	if !received {
		return Value{}, false
	}
	return Value{elem, ref, bits, flag(elem.kind)}, ok
}

// A SelectDir says what a case of Select does.
type SelectDir int

const (
	_             SelectDir = iota
	SelectSend              // case Chan <- Send:
	SelectRecv              // case <-Chan:
	SelectDefault           // default:
)

// A SelectCase is a case of Select. One whose Chan is the zero Value never happens.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select does what a select statement with those cases does; it returns the case that happened, and for a receive
// what was received, with ok false for the zero value of a closed channel.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	list := newList(len(cases))
	which := make([]int, 0, len(cases)) // without the default
	deflt := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if deflt >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			deflt = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
			continue
		case SelectSend:
			c.prepareSend()
			if c.Chan.IsValid() {
				ref, bits := c.Send.held()
				elem := c.Chan.typ.element()
				setList(list, len(which), caseSend(c.Chan.object(), elem.t, ref, bits))
			} else {
				setList(list, len(which), caseRecv(nil))
			}
		case SelectRecv:
			c.checkRecv()
			if c.Chan.IsValid() {
				setList(list, len(which), caseRecv(c.Chan.object()))
			} else {
				setList(list, len(which), caseRecv(nil))
			}
		default:
			panic("reflect.Select: invalid Dir")
		}
		which = append(which, i)
	}
	i, ok, ref, bits := selectCase(list, len(which), deflt < 0)
	if i < 0 {
		return deflt, Value{}, false
	}
	chosen = which[i]
	if cases[chosen].Dir == SelectRecv {
		elem := cases[chosen].Chan.typ.element()
		return chosen, Value{elem, received(elem.t, ref), bits, flag(elem.kind)}, ok
	}
	return chosen, Value{}, false
}

func (c *SelectCase) prepareSend() {
	if !c.Chan.IsValid() {
		return
	}
	c.Chan.mustBe(Chan, unknownMethod)
	c.Chan.mustBeExported(unknownMethod)
	if typeDir(c.Chan.typ.t)&SendDir == 0 {
		panic("reflect.Select: SendDir case using recv-only channel")
	}
	if !c.Send.IsValid() {
		panic("reflect.Select: SendDir case missing Send value")
	}
	c.Send.mustBeExported(unknownMethod)
	c.Send = c.Send.assignTo("reflect.Select", c.Chan.typ.element())
}

func (c *SelectCase) checkRecv() {
	if c.Send.IsValid() {
		panic("reflect.Select: RecvDir case has Send value")
	}
	if !c.Chan.IsValid() {
		return
	}
	c.Chan.mustBe(Chan, unknownMethod)
	c.Chan.mustBeExported(unknownMethod)
	if typeDir(c.Chan.typ.t)&RecvDir == 0 {
		panic("reflect.Select: RecvDir case using send-only channel")
	}
}
