package net

import (
	"errors"
	"os"
	"sync"
	"time"
)

const nssConfigPath = "/etc/nsswitch.conf"

// An nssConf is what nsswitch.conf says.
type nssConf struct {
	mtime   time.Time
	err     error                  // why it could not be read
	sources map[string][]nssSource // by database, such as "hosts"
}

// An nssSource is where to look something up.
type nssSource struct {
	source   string // such as "files"
	criteria []nssCriterion
}

// An nssCriterion says what to do after a source's answer.
type nssCriterion struct {
	negate bool
	status string // such as "notfound"
	action string // "return" or "continue"
}

// standardCriteria reports whether they say no more than what goes without saying.
func (s nssSource) standardCriteria() bool {
	for i, c := range s.criteria {
		if !c.standardStatusAction(i == len(s.criteria)-1) {
			return false
		}
	}
	return true
}

func (c nssCriterion) standardStatusAction(last bool) bool {
	usual := "continue"
	switch c.status {
	case "success":
		usual = "return"
	case "notfound", "unavail", "tryagain":
	default:
		return false
	}
	return !c.negate && (c.action == usual || last && c.action == "return")
}

// nssConfig is the configuration of the system, read again when the file has changed.
var nssConfig struct {
	sync.Mutex
	conf    *nssConf
	checked time.Time
}

func getSystemNSS() *nssConf {
	nssConfig.Lock()
	defer nssConfig.Unlock()
	now := time.Now()
	if nssConfig.conf != nil {
		if now.Sub(nssConfig.checked) < cacheMaxAge {
			return nssConfig.conf
		}
		var mtime time.Time
		if fi, err := os.Stat(nssConfigPath); err == nil {
			mtime = fi.ModTime()
		}
		if nssConfig.checked = now; mtime.Equal(nssConfig.conf.mtime) {
			return nssConfig.conf
		}
	}
	nssConfig.conf, nssConfig.checked = parseNSSConfFile(nssConfigPath), now
	return nssConfig.conf
}

func parseNSSConfFile(name string) *nssConf {
	f, err := open(name)
	if err != nil {
		return &nssConf{err: err}
	}
	defer f.close()
	mtime, _, err := f.stat()
	if err != nil {
		return &nssConf{err: err}
	}
	conf := parseNSSConf(f)
	conf.mtime = mtime
	return conf
}

// parseNSSConf reads lines such as "hosts: files mdns4_minimal [NOTFOUND=return] dns".
func parseNSSConf(f *file) *nssConf {
	conf := &nssConf{}
	for line, ok := f.readLine(); ok && conf.err == nil; line, ok = f.readLine() {
		if line = trimSpace(removeComment(line)); line == "" {
			continue
		}
		colon := index(line, ':')
		if colon < 0 {
			conf.err = errors.New("no colon on line")
			break
		}
		conf.parse(trimSpace(line[:colon]), line[colon+1:])
	}
	return conf
}

func (conf *nssConf) parse(database, text string) {
	for text = trimSpace(text); text != ""; text = trimSpace(text) {
		end := 0
		for end < len(text) && text[end] != ' ' {
			end++
		}
		source := nssSource{source: text[:end]}
		text = trimSpace(text[end:])
		if text != "" && text[0] == '[' {
			end := index(text, ']')
			if end < 0 {
				conf.err = errors.New("unclosed criterion bracket")
				return
			}
			criteria, err := parseCriteria(text[1:end])
			if err != nil {
				conf.err = errors.New("invalid criteria: " + text[1:end])
				return
			}
			source.criteria = criteria
			text = text[end+1:]
		}
		if conf.sources == nil {
			conf.sources = map[string][]nssSource{}
		}
		conf.sources[database] = append(conf.sources[database], source)
	}
}

// parseCriteria reads what is between brackets.
func parseCriteria(x string) (c []nssCriterion, err error) {
	for _, word := range getFields(x) {
		negate := word[0] == '!'
		if negate {
			word = word[1:]
		}
		if len(word) < 3 {
			return nil, errors.New("criterion too short")
		}
		eq := index(word, '=')
		if eq < 0 {
			return nil, errors.New("criterion lacks equal sign")
		}
		word = lower(word)
		c = append(c, nssCriterion{negate, word[:eq], word[eq+1:]})
	}
	return c, nil
}
