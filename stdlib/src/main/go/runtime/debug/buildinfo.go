package debug

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

// ReadBuildInfo reports that nothing is known: programs run from their sources.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }
