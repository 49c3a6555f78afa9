// +build appengine !amd64,!arm64

package old

func Which() string { return "something else" }
