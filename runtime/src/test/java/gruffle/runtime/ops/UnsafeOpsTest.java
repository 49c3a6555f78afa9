package gruffle.runtime.ops;

import static gruffle.runtime.panic.OnGoroutine.panicOf;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.type.Basic;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.MemPtr;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import org.junit.jupiter.api.Test;

/** unsafe on objects: views of the same bytes, and refusals. */
class UnsafeOpsTest {
  @Test
  void scalars_seen_as_others() {
    CellD f = new CellD(1.5);
    Ptr bits = (Ptr) UnsafeCast.cast(null, f, Basic.UINT64);
    assertThat(bits.getJ()).isEqualTo(Double.doubleToRawLongBits(1.5));
    bits.setJ(Double.doubleToRawLongBits(-2));
    assertThat(f.v).isEqualTo(-2);
    assertThat(((Ptr) UnsafeCast.cast(null, new CellJ(0x1ff), Basic.UINT8)).getI()).isEqualTo(0xff);
    assertThat(UnsafeCast.cast(null, f, Basic.FLOAT64)).isSameAs(f);
    assertThat(bits).isEqualTo(f);
  }

  @Test
  void inside_a_byte_array() {
    byte[] b = {1, 2, 3, 4, 5, 6};
    MemPtr second = ElemPtr.of(b, 1, Store.UB);
    assertThat(((Ptr) UnsafeCast.cast(null, second, Basic.UINT32)).getI()).isEqualTo(0x05040302);
    assertThat(panicOf(g -> UnsafeCast.cast(g, second, Basic.UINT64))).contains("not supported");
    TypeTable t = new TypeTable();
    Slice four = (Slice) UnsafeCast.cast(null, second, t.arrayOf(4, Basic.UINT8));
    assertThat(four.off).isEqualTo(1);
    assertThat(four.len).isEqualTo(4);
    assertThat(((Ptr) UnsafeAdd.add(null, second, 2)).getI()).isEqualTo(4);
    assertThat(panicOf(g -> UnsafeAdd.add(g, second, 100))).contains("not supported");
    assertThat(((ByteSlice) UnsafeOps.slice(null, second, 3, Basic.UINT8)).getU(2)).isEqualTo(4);
    assertThat(UnsafeOps.string(null, second, 2)).isEqualTo(new GoString(b, 1, 2));
  }

  @Test
  void references_are_not_reinterpreted() {
    CellL s = new CellL(GoString.of("x"));
    assertThat(UnsafeCast.cast(null, s, Basic.STRING)).isSameAs(s);
    assertThat(panicOf(g -> UnsafeCast.cast(g, s, Basic.UINT64))).contains("not supported");
    assertThat(panicOf(g -> UnsafeCast.cast(g, s, new TypeTable().sliceOf(Basic.UINT8))))
        .contains("not supported");
  }
}
