package reflect

import "unsafe"

// What the runtime does. A type is the runtime's own object (rtype.t), m is mirrors.
//
// A value "held" is a pair: for scalars the bits (integers as they are, floats by their raw bits, bool 0 or 1), for
// all other kinds ref: what the runtime has for such a value, which for an array is a pointer to it.
//
// A place is a pair too: an object of the runtime and where in it.

func newMirrors(rtype any) unsafe.Pointer

// publish makes what was written so far visible to other goroutines before what is written next.
func publish()

// --- types ---

func typeOf(m unsafe.Pointer, i any) *rtype

func typeString(t unsafe.Pointer) string

func typeName(t unsafe.Pointer) string

func typePkgPath(t unsafe.Pointer) string

func typeSize(t unsafe.Pointer) uintptr

func typeAlign(t unsafe.Pointer) int

func typeComparable(t unsafe.Pointer) bool

func typeDir(t unsafe.Pointer) ChanDir

func typeVariadic(t unsafe.Pointer) bool

func typeLen(t unsafe.Pointer) int

func typeElem(m, t unsafe.Pointer) *rtype

func typeKey(m, t unsafe.Pointer) *rtype

func typePtrTo(m, t unsafe.Pointer) *rtype

func typeNumIn(t unsafe.Pointer) int

func typeIn(m, t unsafe.Pointer, i int) *rtype

func typeNumOut(t unsafe.Pointer) int

func typeOut(m, t unsafe.Pointer, i int) *rtype

func typeNumField(t unsafe.Pointer) int

func typeField(m, t unsafe.Pointer, i int) (name, pkgPath, tag string, typ *rtype, embedded bool)

// typeFieldOffset returns the offset that programs see, and where a field really lies in its struct.
func typeFieldOffset(t unsafe.Pointer, i int) (offset uintptr, place uint64)

func typeNumMethod(t unsafe.Pointer) int

func typeMethod(m, t unsafe.Pointer, i int) (name, pkgPath string, typ *rtype)

// typeWithReceiver returns the function type with one more parameter in front.
func typeWithReceiver(m, f, recv unsafe.Pointer) *rtype

func typeImplements(t, iface unsafe.Pointer) bool

func typeAssignable(t, to unsafe.Pointer) bool

// typeSameUnderlying: the underlying types are identical if tags do not count; of pointers, those of the elements.
func typeSameUnderlying(a, b unsafe.Pointer) bool

// typeIsNamed: it is a defined or predeclared type.
func typeIsNamed(t unsafe.Pointer) bool

func typeArrayOf(m unsafe.Pointer, n int, elem unsafe.Pointer) *rtype

func typeChanOf(m unsafe.Pointer, dir ChanDir, elem unsafe.Pointer) *rtype

func typeMapOf(m, key, elem unsafe.Pointer) *rtype

func typeSliceOf(m, elem unsafe.Pointer) *rtype

// typeFuncOf takes the types of parameters and results as a list that newList made.
func typeFuncOf(m, in, out unsafe.Pointer, variadic bool) *rtype

// typeStructOf takes fields that newField made.
func typeStructOf(m, fields unsafe.Pointer) *rtype

func newField(name, pkgPath, tag string, t unsafe.Pointer, embedded bool) unsafe.Pointer

func newList(n int) unsafe.Pointer

func setList(list unsafe.Pointer, i int, x unsafe.Pointer)

// --- values: the same as another type, for a known kind ---

func toString(ref unsafe.Pointer) string

func ofString(s string) unsafe.Pointer

func toBytes(ref unsafe.Pointer) []byte

func ofBytes(b []byte) unsafe.Pointer

func toRunes(ref unsafe.Pointer) []rune

func ofRunes(r []rune) unsafe.Pointer

func toComplex(ref unsafe.Pointer) complex128

func ofComplex(c complex128) unsafe.Pointer

func toAny(ref unsafe.Pointer) any

func ofAny(i any) unsafe.Pointer

// --- values in interfaces ---

// unpack takes what i, which is not nil, holds.
func unpack(m unsafe.Pointer, i any) (t *rtype, ref unsafe.Pointer, bits uint64)

// pack makes an interface value of a held value that is no interface; it shares structs and arrays.
func pack(t, ref unsafe.Pointer, bits uint64) any

// --- places ---

// placeOf returns the place that a pointer to a variable points to, which is neither a struct nor an array.
func placeOf(ptr unsafe.Pointer) (base unsafe.Pointer, offset uint64)

// pointerTo is the way back.
func pointerTo(base unsafe.Pointer, offset uint64, t unsafe.Pointer) unsafe.Pointer

func loadBits(base unsafe.Pointer, offset uint64, t unsafe.Pointer) uint64

func loadRef(base unsafe.Pointer, offset uint64) unsafe.Pointer

func storeBits(base unsafe.Pointer, offset uint64, t unsafe.Pointer, bits uint64)

func storeRef(base unsafe.Pointer, offset uint64, ref unsafe.Pointer)

// loadAggregate returns the struct or array that a place of that type holds for life.
func loadAggregate(base unsafe.Pointer, offset uint64, t unsafe.Pointer) unsafe.Pointer

// assign copies a struct or array.
func assign(dst, src, t unsafe.Pointer)

// clone makes a new struct or array.
func clone(src, t unsafe.Pointer) unsafe.Pointer

// zeroRef returns the zero value of a type that is not held as bits.
func zeroRef(t unsafe.Pointer) unsafe.Pointer

// newVariable returns a pointer to a new variable.
func newVariable(t unsafe.Pointer) unsafe.Pointer

// castPointer turns an unsafe.Pointer to a pointer to elem, and panics as the language does where it cannot.
func castPointer(p, elem unsafe.Pointer) unsafe.Pointer

func isZero(t, ref unsafe.Pointer, bits uint64) bool

// samePointer: of two pointers or channels.
func samePointer(a, b unsafe.Pointer) bool

// address returns the number that stands for a pointer, slice, map, channel or string.
func address(ref unsafe.Pointer) uintptr

// --- slices, arrays (by pointers) ---

func sliceLen(s unsafe.Pointer) int

func sliceCap(s unsafe.Pointer) int

func sliceIsNil(s unsafe.Pointer) bool

// sliceElem returns the place of an element.
func sliceElem(s unsafe.Pointer, i int) (base unsafe.Pointer, offset uint64)

// sliceMake makes a slice of type t.
func sliceMake(t unsafe.Pointer, n, limit int) unsafe.Pointer

// sliceCut returns s[i:j:k], whose bounds are right.
func sliceCut(s unsafe.Pointer, i, j, k int, elem unsafe.Pointer) unsafe.Pointer

// sliceGrow returns s with room for n more elements.
func sliceGrow(s unsafe.Pointer, n int, elem unsafe.Pointer) unsafe.Pointer

func sliceCopy(dst, src, elem unsafe.Pointer) int

// sliceAt is unsafe.Slice.
func sliceAt(p unsafe.Pointer, n int, elem unsafe.Pointer) unsafe.Pointer

// sliceData is unsafe.SliceData.
func sliceData(s, elem unsafe.Pointer) unsafe.Pointer

func sliceClear(s, elem unsafe.Pointer)

func sliceSwap(s unsafe.Pointer, i, j int, elem unsafe.Pointer)

// sliceToArray returns a pointer to the first n elements; it may have no more.
func sliceToArray(s unsafe.Pointer, n int) unsafe.Pointer

// --- maps ---

func mapMake(t unsafe.Pointer, n int) unsafe.Pointer

func mapLen(m unsafe.Pointer) int

func mapClear(m unsafe.Pointer)

// mapGet returns a copy of an element.
func mapGet(m, t, keyRef unsafe.Pointer, keyBits uint64) (found bool, ref unsafe.Pointer, bits uint64)

func mapSet(m, t, keyRef unsafe.Pointer, keyBits uint64, ref unsafe.Pointer, bits uint64)

func mapDelete(m, t, keyRef unsafe.Pointer, keyBits uint64)

func mapIter(m unsafe.Pointer) unsafe.Pointer

func mapNext(it unsafe.Pointer) bool

func mapIterKey(it, t unsafe.Pointer) (ref unsafe.Pointer, bits uint64)

func mapIterElem(it, t unsafe.Pointer) (ref unsafe.Pointer, bits uint64)

// --- channels ---

func chanMake(t unsafe.Pointer, n int) unsafe.Pointer

func chanLen(c unsafe.Pointer) int

func chanCap(c unsafe.Pointer) int

func chanClose(c unsafe.Pointer)

// chanSend returns false where it would have to wait and may not.
func chanSend(c, t, ref unsafe.Pointer, bits uint64, wait bool) bool

func chanRecv(c, t unsafe.Pointer, wait bool) (received, ok bool, ref unsafe.Pointer, bits uint64)

func caseSend(c, t, ref unsafe.Pointer, bits uint64) unsafe.Pointer

func caseRecv(c unsafe.Pointer) unsafe.Pointer

// selectCase takes a list with n cases; -1 stands for the default.
func selectCase(cases unsafe.Pointer, n int, wait bool) (chosen int, ok bool, ref unsafe.Pointer, bits uint64)

// received completes the result of selectCase for an element type.
func received(t, ref unsafe.Pointer) unsafe.Pointer

// --- functions ---

// setArgument puts a held value into a list of arguments; structs and arrays are copied.
func setArgument(list unsafe.Pointer, i int, t, ref unsafe.Pointer, bits uint64)

// callFunc calls a function of type t, and returns the list of its results.
func callFunc(fn, t, args unsafe.Pointer) unsafe.Pointer

// callMethod calls a method of type t; the first argument is the receiver.
func callMethod(recv unsafe.Pointer, slot int, t, args unsafe.Pointer) unsafe.Pointer

// argument takes a value from a list of arguments or results.
func argument(list unsafe.Pointer, i int, t unsafe.Pointer) (ref unsafe.Pointer, bits uint64)

// makeFunc makes a function of type t that stands for fn: it passes its arguments to body as a list, and returns the results in the
// list that body returns.
func makeFunc(m, t unsafe.Pointer, fn func([]Value) []Value, body func(args unsafe.Pointer) unsafe.Pointer) unsafe.Pointer

// funcCode returns what all values of one function have in common; nil for nil.
func funcCode(f unsafe.Pointer) unsafe.Pointer

// methodFunc makes a function of type t that calls a method with its first argument as the receiver.
func methodFunc(m, recv unsafe.Pointer, slot int, t unsafe.Pointer) unsafe.Pointer

// methodValue makes a function of type t that calls a method with that receiver: a held value, or a place.
func methodValue(m, recv unsafe.Pointer, slot int, t, ref unsafe.Pointer, bits uint64, place bool) unsafe.Pointer

// --- comparison ---

func deepEqual(x, y any) bool
