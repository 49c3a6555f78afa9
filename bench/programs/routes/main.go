// Routes measures what a web server does to addresses: net/url, path, a router by prefix and segment, query values,
// errors that wrap others. Size: requests.
package main

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

var errNotFound = errors.New("not found")

type badParam struct {
	name  string
	cause error
}

func (e *badParam) Error() string { return "parameter " + e.name + ": " + e.cause.Error() }
func (e *badParam) Unwrap() error { return e.cause }

type handler func(params map[string]string, query url.Values) (string, error)

type route struct {
	segments []string
	handle   handler
}

func main() {
	harness.Run(420_000, func(size int) any {
		routes := table()
		hash, missing, bad, syntax := uint32(0), 0, 0, 0
		for i := range size {
			answer, err := serve(routes, request(i))
			var param *badParam
			switch {
			case errors.Is(err, errNotFound):
				missing++
			case errors.As(err, &param):
				bad += len(param.name)
				if errors.Is(err, strconv.ErrSyntax) {
					syntax++
				}
			case err != nil:
				answer = err.Error()
			}
			for _, c := range []byte(answer) {
				hash = (hash ^ uint32(c)) * 16777619
			}
		}
		return fmt.Sprint(hash, missing, bad, syntax)
	})
}

func table() []route {
	var routes []route
	add := func(pattern string, h handler) {
		routes = append(routes, route{strings.Split(strings.Trim(pattern, "/"), "/"), h})
	}
	add("/users/{id}", func(params map[string]string, query url.Values) (string, error) {
		id, err := strconv.Atoi(params["id"])
		if err != nil {
			return "", &badParam{"id", err}
		}
		next := url.URL{Scheme: "https", Host: "example.com", Path: fmt.Sprintf("/users/%d", id+1)}
		query.Set("page", "2")
		next.RawQuery = query.Encode()
		return next.String(), nil
	})
	add("/files/{dir}/{name}", func(params map[string]string, query url.Values) (string, error) {
		file := path.Join("/srv", params["dir"], params["name"])
		return path.Base(file) + path.Ext(file) + query.Get("v") + url.PathEscape(file), nil
	})
	add("/search", func(_ map[string]string, query url.Values) (string, error) {
		if len(query["q"]) == 0 {
			return "", &badParam{"q", errors.New("missing")}
		}
		return url.QueryEscape(strings.Join(query["q"], " & ")), nil
	})
	return routes
}

func serve(routes []route, address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", fmt.Errorf("serve: %w", err)
	}
	segments := strings.Split(strings.Trim(path.Clean(u.Path), "/"), "/")
	for _, r := range routes {
		if params, ok := r.match(segments); ok {
			answer, err := r.handle(params, u.Query())
			if err != nil {
				return "", fmt.Errorf("%s: %w", u.Path, err)
			}
			return answer, nil
		}
	}
	return "", fmt.Errorf("%q: %w", u.Path, errNotFound)
}

func (r route) match(segments []string) (map[string]string, bool) {
	if len(segments) != len(r.segments) {
		return nil, false
	}
	params := make(map[string]string)
	for i, s := range r.segments {
		if strings.HasPrefix(s, "{") {
			params[s[1:len(s)-1]] = segments[i]
		} else if s != segments[i] {
			return nil, false
		}
	}
	return params, true
}

func request(i int) string {
	switch i % 7 {
	case 0:
		return "https://bob:secret@example.com:8080/users/" + strconv.Itoa(i) + "?sort=name&fields=a,b#top"
	case 1:
		return "/files/img/../doc/a%20b" + strconv.Itoa(i%50) + ".tar.gz?v=" + strconv.Itoa(i%9)
	case 2:
		return "/search?q=caf%C3%A9+au+lait&q=" + strconv.Itoa(i%100) + "&lang=fr"
	case 3:
		return "http://[::1]/users/x" + strconv.Itoa(i%10)
	case 4:
		return "/nowhere/" + strconv.Itoa(i)
	case 5:
		return "/search?lang=de"
	default:
		return "http://host/%zz" + strconv.Itoa(i%10)
	}
}
