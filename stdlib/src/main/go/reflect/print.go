package reflect

import "internal/fmtvalue"

// Package fmt prints what a Value holds.
func init() {
	fmtvalue.Unwrap = func(arg any) (i any, static fmtvalue.Type, hidden, ok bool) {
		v, ok := arg.(Value)
		if !ok || v.flag == 0 {
			return nil, nil, false, ok
		}
		return v.iface(), fmtvalue.Type(v.rtype().t), v.flag&flagRO != 0, true
	}
}
