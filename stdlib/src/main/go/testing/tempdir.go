package testing

import (
	"fmt"
	"os"
	"strings"
	"unicode"
)

// TempDir returns a new directory that is removed when the test ends.
func (c *common) TempDir() string {
	c.checkFuzz("TempDir")
	dir, err := c.newTempDir()
	if err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// newTempDir makes a numbered directory in the test's own.
func (c *common) newTempDir() (string, error) {
	c.tempMu.Lock()
	defer c.tempMu.Unlock()
	if c.tempDir != "" {
		if _, err := os.Stat(c.tempDir); os.IsNotExist(err) {
			c.tempDir = "" // somebody has removed it
		}
	}
	if c.tempDir == "" {
		c.tempDir, c.tempErr = os.MkdirTemp(os.Getenv("GOTMPDIR"), dirName(c.name))
		c.tempSeq = 0
		if c.tempErr == nil {
			c.Cleanup(func() {
				if err := os.RemoveAll(c.tempDir); err != nil {
					c.Errorf("TempDir RemoveAll cleanup: %v", err)
				}
			})
		}
	}
	if c.tempErr != nil {
		return "", c.tempErr
	}
	c.tempSeq++
	dir := fmt.Sprintf("%s/%03d", c.tempDir, c.tempSeq)
	return dir, os.Mkdir(dir, 0o777)
}

// dirName makes part of a directory's name of a test's name.
func dirName(name string) string {
	clean := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || strings.ContainsRune("-_", r) {
			return r
		}
		return -1
	}, name)
	if len(clean) > 64 {
		clean = strings.ToValidUTF8(clean[:64], "")
	}
	return clean
}

// ArtifactDir returns a directory for files that are to stay: with -test.artifacts one below -test.outputdir, else a temporary one.
func (c *common) ArtifactDir() string {
	c.checkFuzz("ArtifactDir")
	c.artifactOnce.Do(func() { c.artifactDir, c.artifactErr = c.newArtifactDir() })
	if c.artifactErr != nil {
		c.Fatalf("ArtifactDir: %v", c.artifactErr)
	}
	return c.artifactDir
}

func (c *common) newArtifactDir() (string, error) {
	if artifacts == nil || !*artifacts {
		return c.newTempDir()
	}
	base := *outputDir
	if !strings.HasPrefix(base, "/") {
		wd, err := os.Getwd()
		if err != nil {
			return "", err
		}
		base = strings.TrimSuffix(wd+"/"+base, "/")
	}
	parts := strings.Split(c.name, "/")
	for i, p := range parts {
		parts[i] = dirName(p)
	}
	base += "/_artifacts/" + strings.Join(parts, "__")
	if err := os.MkdirAll(base, 0o777); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp(base, "")
	if err == nil && c.chatty != nil {
		c.chatty.update(c.name, "=== ARTIFACTS %s %v\n", c.name, dir)
	}
	return dir, err
}
