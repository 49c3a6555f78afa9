// Directives of cgo: nobody may write them, and their form counts nevertheless.
package main

//go:cgo_ldflag
//go:cgo_ldflag "a b"
//go:cgo_import_dynamic a b "c"
//go:cgo_import_dynamic a b c
//go:cgo_export_static a b c
//go:cgo_import_static
//go:cgo_dynamic_linker "a
//go:cgo_foo
func main() {}
