package context

import "reflect"

func isComparable(v any) bool { return reflect.TypeOf(v).Comparable() }

func typeString(v any) string { return reflect.TypeOf(v).String() }
