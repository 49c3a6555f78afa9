package fs

import "errors"

// SkipDir is returned by a WalkDirFunc to leave out the directory, or what is left of the one that has the file.
var SkipDir = errors.New("skip this directory")

// SkipAll is returned by a WalkDirFunc to end the walk.
var SkipAll = errors.New("skip everything and stop the walk")

// A WalkDirFunc is called for each file. err says that the file, if d is nil, or what is in the directory could not be read.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir calls fn for the file root and all below it, directories before what they have, in lexical order. Symbolic links are not
// followed.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(fsys FS, name string, d DirEntry, fn WalkDirFunc) error {
	err := fn(name, d, nil)
	if err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	list, err := ReadDir(fsys, name)
	if err != nil {
		if err = fn(name, d, err); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	for _, child := range list {
		path := child.Name()
		if name != "." && name != "" {
			path = name + "/" + path
		}
		if err := walk(fsys, path, child, fn); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	return nil
}
