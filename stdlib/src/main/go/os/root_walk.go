package os

import (
	"errors"
	"syscall"
)

var errPathEscapes = errors.New("path escapes from parent")

// Limits on what a path can make a Root do.
const (
	maxLinks = 8

	// With both of these exceeded a path is too long: each .. begins at the root again.
	maxSteps = 255
	maxUps   = 8
)

// How a walk treats a path that ends in a slash: what its last element names must be a directory or a link to one.
type endSlash int

const (
	slashIsDir     endSlash = iota
	slashMayBeNew           // or nothing: it may become one
	slashIsNothing          // the slash has no meaning: as mkdir of Linux
)

// A walk goes from a root to the directory of a path's last element.
//
// Links on the way are put into the path, and .. takes the element before it away, which is thus no link. It is not looked up in the file system, where
// somebody may have moved the directory elsewhere: the walk begins again instead.
type walk struct {
	root  folder
	at    folder   // of parts[:i]
	parts []string // from the root on
	i     int
	slash bool // at the end

	links, steps, ups int
}

// walk calls last with the directory and the name of a path's last element. Where that returns a linkError, it goes on.
func (r *Root) walk(path string, end endSlash, last func(d folder, name string, slash bool) error) error {
	return r.walkBy(path, end, folder.folder, last)
}

// walkBy opens directories on the way by a function of the caller's.
func (r *Root) walkBy(path string, end endSlash, open func(d folder, name string) (folder, error), last func(d folder, name string, slash bool) error) error {
	root, err := r.root.use()
	if err != nil {
		return err
	}
	defer r.root.unuse()
	parts, slash, err := splitInRoot(path)
	if err != nil {
		return err
	}
	w := &walk{root: root, at: root, parts: parts, slash: slash}
	defer w.restart()
	for {
		w.steps++
		if w.steps > maxSteps && w.ups > maxUps {
			return syscall.ENAMETOOLONG
		}
		name := w.parts[w.i]
		if name == ".." {
			if err := w.up(); err != nil {
				return err
			}
			continue
		}
		isLast := w.i == len(w.parts)-1
		if isLast {
			if err = w.checkSlash(name, end); err == nil {
				err = last(w.at, name, w.slash)
			}
		} else {
			var next folder
			if next, err = open(w.at, name); err == nil {
				w.leave()
				w.at = next
				w.i++
				continue
			}
		}
		switch e := err.(type) {
		case linkError:
			if err := w.follow(string(e), isLast); err != nil {
				return err
			}
		case *PathError:
			e.Path = w.parts[0]
			for _, p := range w.parts[1 : w.i+1] {
				e.Path = joinPath(e.Path, p)
			}
			return e
		default:
			return err
		}
	}
}

// leave closes the directory that the walk has reached.
func (w *walk) leave() {
	if w.at != w.root {
		w.at.close()
	}
}

func (w *walk) restart() {
	w.leave()
	w.at = w.root
	w.i = 0
}

// up takes the .. at hand away, and those right behind it, with as many elements before them.
func (w *walk) up() error {
	w.ups++
	n := 1
	for w.i+n < len(w.parts) && w.parts[w.i+n] == ".." {
		n++
	}
	if n > w.i {
		return errPathEscapes
	}
	parts := append([]string(nil), w.parts[:w.i-n]...)
	parts = append(parts, w.parts[w.i+n:]...)
	if len(parts) == 0 {
		parts = []string{"."}
	}
	w.parts = parts
	w.restart()
	return nil
}

// follow puts where a link leads in the place of the element at hand.
func (w *walk) follow(target string, isLast bool) error {
	w.links++
	if w.links > maxLinks {
		return syscall.ELOOP
	}
	to, slash, err := splitInRoot(target)
	if err != nil {
		return err
	}
	w.slash = w.slash || isLast && slash
	rest := w.parts[w.i+1:]
	if len(rest) > 0 && to[len(to)-1] == "." {
		to = to[:len(to)-1]
	}
	parts := append([]string(nil), w.parts[:w.i]...)
	parts = append(parts, to...)
	w.parts = append(parts, rest...)
	return nil
}

// checkSlash looks at the last element of a path that ends in a slash.
func (w *walk) checkSlash(name string, end endSlash) error {
	if !w.slash || end == slashIsNothing {
		return nil
	}
	mode, err := w.at.mode(name)
	if err != nil {
		if IsNotExist(err) && end == slashMayBeNew {
			return nil
		}
		return err
	}
	switch mode.Type() {
	case ModeDir:
		return nil
	case ModeSymlink:
		return w.at.link(name, syscall.ENOTDIR)
	}
	return syscall.ENOTDIR
}

// splitInRoot gives the elements of a path that does not begin at the file system's root, without "." but for the last one.
func splitInRoot(path string) (parts []string, slash bool, err error) {
	if path == "" {
		return nil, false, errors.New("empty path")
	}
	if path[0] == '/' {
		return nil, false, errPathEscapes
	}
	for i := 0; i < len(path); {
		j := i
		for j < len(path) && path[j] != '/' {
			j++
		}
		name := path[i:j]
		for i = j; i < len(path) && path[i] == '/'; i++ {
			slash = true
		}
		if name != "." || i == len(path) {
			parts = append(parts, name)
		}
		if i < len(path) {
			slash = false
		}
	}
	return parts, slash, nil
}
