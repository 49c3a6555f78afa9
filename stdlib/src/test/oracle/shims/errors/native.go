package errors

import "reflect"

func isComparable(v any) bool { return reflect.TypeOf(v).Comparable() }

func checkTarget(target any) string {
	if target == nil {
		return "errors: target cannot be nil"
	}
	v := reflect.ValueOf(target)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return "errors: target must be a non-nil pointer"
	}
	t := v.Type().Elem()
	if t.Kind() != reflect.Interface && !t.Implements(reflect.TypeFor[error]()) {
		return "errors: *target must be interface or implement error"
	}
	return ""
}

func assign(err any, target any) bool {
	v := reflect.ValueOf(target).Elem()
	if reflect.TypeOf(err).AssignableTo(v.Type()) {
		v.Set(reflect.ValueOf(err))
		return true
	}
	return false
}
