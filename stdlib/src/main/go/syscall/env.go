package syscall

import (
	"errors"
	"sync"
)

func unsupported() error { return errors.ErrUnsupported }

// env is the environment, as "key=value" each, from its first use on; the order is that of the system, new ones come last. index has the
// place of each key.
var env struct {
	sync.RWMutex
	once  sync.Once
	list  []string // "" where a key was removed
	index map[string]int
}

func copyEnv() {
	env.list = runtime_envs()
	env.index = make(map[string]int, len(env.list))
	for i, s := range env.list {
		for j := 0; j < len(s); j++ {
			if s[j] == '=' {
				key := s[:j]
				if _, ok := env.index[key]; !ok {
					env.index[key] = i
				} else {
					env.list[i] = "" // the first one counts
				}
				break
			}
		}
	}
}

// Getenv returns a variable, and whether it is set.
func Getenv(key string) (value string, found bool) {
	env.once.Do(copyEnv)
	if key == "" {
		return "", false
	}
	env.RLock()
	defer env.RUnlock()
	i, ok := env.index[key]
	if !ok {
		return "", false
	}
	return env.list[i][len(key)+1:], true
}

// godebug is the variable with settings that the runtime looks at.
const godebug = "GODEBUG"

// Setenv sets a variable.
func Setenv(key, value string) error {
	env.once.Do(copyEnv)
	if key == "" {
		return EINVAL
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			return EINVAL
		}
	}
	env.Lock()
	defer env.Unlock()
	if key == godebug {
		godebugChanged(value)
	}
	if i, ok := env.index[key]; ok {
		env.list[i] = key + "=" + value
		return nil
	}
	env.index[key] = len(env.list)
	env.list = append(env.list, key+"="+value)
	return nil
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	env.once.Do(copyEnv)
	env.Lock()
	defer env.Unlock()
	if key == godebug {
		godebugChanged("")
	}
	if i, ok := env.index[key]; ok {
		env.list[i] = ""
		delete(env.index, key)
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	env.once.Do(copyEnv)
	env.Lock()
	defer env.Unlock()
	godebugChanged("")
	env.list = []string{}
	env.index = make(map[string]int)
}

// Environ returns the environment as "key=value" each.
func Environ() []string {
	env.once.Do(copyEnv)
	env.RLock()
	defer env.RUnlock()
	all := make([]string, 0, len(env.list))
	for _, s := range env.list {
		if s != "" {
			all = append(all, s)
		}
	}
	return all
}
