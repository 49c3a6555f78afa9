package gruffle.stdlib.net;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Package net: interfaces, and random numbers. */
public final class Natives {
  private Natives() {}

  @GoNative("net.runtime_rand")
  public static long rand() {
    return Boundary.callLong(() -> ThreadLocalRandom.current().nextLong());
  }

  @GoNative("net.interfaces")
  public static RefSlice interfaces(G g) {
    List<Interfaces.Info> all = Boundary.call(Interfaces::all);
    var names = new Object[all.size()];
    var numbers = new long[3 * names.length];
    var hardware = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      Interfaces.Info x = all.get(i);
      names[i] = GoString.of(x.name());
      hardware[i] = x.hardware() == null ? ByteSlice.NIL : ByteSlice.of(x.hardware());
      numbers[3 * i] = x.index();
      numbers[3 * i + 1] = x.mtu();
      numbers[3 * i + 2] = x.flags();
    }
    g.setResL(1, LongSlice.of(numbers));
    g.setResL(2, RefSlice.of(hardware));
    return RefSlice.of(names);
  }

  @GoNative("net.interfaceAddrs")
  public static RefSlice interfaceAddrs(G g, long index) {
    List<Interfaces.Addr> all = Boundary.call(() -> Interfaces.addresses((int) index));
    g.setResL(1, LongSlice.of(all.stream().mapToLong(Interfaces.Addr::prefix).toArray()));
    return RefSlice.of(all.stream().map(a -> (Object) ByteSlice.of(a.ip())).toArray());
  }
}
