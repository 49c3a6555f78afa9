package filepathlite

// Clean is package path's: the separator is a slash here.
func Clean(path string) string
