package debug

import (
	"errors"
	"strconv"
	"strings"
)

// String returns the text that ParseBuildInfo reads.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	if bi.GoVersion != "" {
		b.WriteString("go\t" + bi.GoVersion + "\n")
	}
	if bi.Path != "" {
		b.WriteString("path\t" + bi.Path + "\n")
	}
	if bi.Main != (Module{}) {
		writeModule(&b, "mod", &bi.Main)
	}
	for _, d := range bi.Deps {
		writeModule(&b, "dep", d)
	}
	for _, s := range bi.Settings {
		b.WriteString("build\t" + quoted(s.Key, true) + "=" + quoted(s.Value, false) + "\n")
	}
	return b.String()
}

func writeModule(b *strings.Builder, word string, m *Module) {
	b.WriteString(word + "\t" + m.Path + "\t" + m.Version)
	if m.Replace == nil {
		b.WriteString("\t" + m.Sum + "\n")
		return
	}
	b.WriteString("\n")
	writeModule(b, "=>", m.Replace)
	b.WriteString("\n") // as Go ends the line of what is replaced, too
}

// quoted returns a word in quotes where it would be misread without.
func quoted(s string, key bool) string {
	if strings.ContainsAny(s, " \t\r\n\"`") || key && (s == "" || strings.Contains(s, "=")) {
		return strconv.Quote(s)
	}
	return s
}

// A parser reads the lines of a BuildInfo.
type parser struct {
	info BuildInfo
	last *Module // what "=>" replaces
}

// ParseBuildInfo reads what String has written, but for Go's version.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	var p parser
	for n := 1; data != ""; n++ {
		line, rest, found := strings.Cut(data, "\n")
		if !found {
			break
		}
		data = rest
		if err := p.line(line); err != nil {
			return nil, errors.New("could not parse Go build info: line " + strconv.Itoa(n) + ": " + err.Error())
		}
	}
	return &p.info, nil
}

func (p *parser) line(line string) error {
	word, rest, _ := strings.Cut(line, "\t")
	columns := strings.Split(rest, "\t")
	switch word {
	case "path":
		p.info.Path = rest
	case "mod":
		p.last = &p.info.Main
		return module(p.last, columns)
	case "dep":
		p.last = new(Module)
		p.info.Deps = append(p.info.Deps, p.last)
		return module(p.last, columns)
	case "=>":
		if len(columns) != 3 {
			return errors.New("expected 3 columns for replacement; got " + strconv.Itoa(len(columns)))
		}
		if p.last == nil {
			return errors.New("replacement with no module on previous line")
		}
		p.last.Replace = &Module{Path: columns[0], Version: columns[1], Sum: columns[2]}
		p.last = nil
	case "build":
		return p.setting(rest)
	}
	return nil
}

func module(m *Module, columns []string) error {
	if len(columns) != 2 && len(columns) != 3 {
		return errors.New("expected 2 or 3 columns; got " + strconv.Itoa(len(columns)))
	}
	m.Path, m.Version = columns[0], columns[1]
	if len(columns) == 3 {
		m.Sum = columns[2]
	}
	return nil
}

func (p *parser) setting(s string) error {
	if s == "" {
		return errors.New("build line with missing '='")
	}
	var key string
	if s[0] == '"' || s[0] == '`' {
		prefix, err := strconv.QuotedPrefix(s)
		if err != nil {
			return errors.New("invalid quoted key in build line")
		}
		key, _ = strconv.Unquote(prefix)
		s = s[len(prefix):]
		if s == "" || s[0] != '=' {
			return errors.New("build line with missing '=' after key")
		}
	} else {
		i := strings.IndexByte(s, '=')
		if i < 0 {
			return errors.New("build line with missing '='")
		}
		if i == 0 {
			return errors.New("build line with missing key")
		}
		key, s = s[:i], s[i:]
	}
	value := s[1:]
	if value != "" && (value[0] == '"' || value[0] == '`') {
		v, err := strconv.Unquote(value)
		if err != nil {
			return errors.New("invalid quoted value in build line")
		}
		value = v
	}
	p.info.Settings = append(p.info.Settings, BuildSetting{key, value})
	return nil
}
