//go:build never

package never
