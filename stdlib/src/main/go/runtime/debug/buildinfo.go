package debug

import "runtime"

// BuildInfo tells what a program was built from.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// A Module is one that the program was built from.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// A BuildSetting is a key and a value about the build.
type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo tells what the running program was built from.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	text := buildInfo()
	if text == "" {
		return nil, false
	}
	info, err := ParseBuildInfo(text)
	if err != nil {
		return nil, false
	}
	info.GoVersion = runtime.Version()
	return info, true
}

// buildInfo returns the text of the program's BuildInfo, without the version.
func buildInfo() string
