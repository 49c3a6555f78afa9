package gruffle.stdlib.sync;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.NotifyList;
import gruffle.runtime.sync.Sema;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Ptr;

/** Package sync. */
public final class Natives {
  private Natives() {}

  @GoNative(value = "sync.runtime_SemacquireWaitGroup", mode = Mode.PARKS)
  public static void semacquireWaitGroup(G g, Ptr addr, boolean synctestDurable) {
    Sema.semacquire1(
        g,
        addr,
        false,
        synctestDurable ? WaitReason.SYNCTEST_WAITGROUP_WAIT : WaitReason.SYNC_WAITGROUP_WAIT);
  }

  @GoNative("sync.runtime_bubble")
  public static int bubble(G g) {
    Bubble b = Bubble.of(g);
    return b == null ? 0 : b.id;
  }

  @GoNative(value = "sync.runtime_SemacquireRWMutexR", mode = Mode.PARKS)
  public static void semacquireRWMutexR(G g, Ptr addr, boolean lifo, long skipframes) {
    Sema.semacquire1(g, addr, lifo, WaitReason.SYNC_RWMUTEX_RLOCK);
  }

  @GoNative(value = "sync.runtime_SemacquireRWMutex", mode = Mode.PARKS)
  public static void semacquireRWMutex(G g, Ptr addr, boolean lifo, long skipframes) {
    Sema.semacquire1(g, addr, lifo, WaitReason.SYNC_RWMUTEX_LOCK);
  }

  @GoNative(value = "sync.runtime_Semrelease", mode = Mode.PARKS)
  public static void semrelease(G g, Ptr addr, boolean handoff, long skipframes) {
    Sema.semrelease1(g, addr, handoff);
  }

  @GoNative("sync.newNotifyList")
  public static Object newNotifyList() {
    return new NotifyList();
  }

  @GoNative("sync.runtime_notifyListAdd")
  public static long notifyListAdd(Object list) {
    return ((NotifyList) list).add();
  }

  @GoNative(value = "sync.runtime_notifyListWait", mode = Mode.PARKS)
  public static void notifyListWait(G g, Object list, long ticket) {
    ((NotifyList) list).await(g, ticket);
  }

  @GoNative("sync.runtime_notifyListNotifyAll")
  public static void notifyListNotifyAll(G g, Object list) {
    ((NotifyList) list).notifyAll(g);
  }

  @GoNative("sync.runtime_notifyListNotifyOne")
  public static void notifyListNotifyOne(G g, Object list) {
    ((NotifyList) list).notifyOne(g);
  }

  @GoNative("sync.newPoolStore")
  public static Object newPoolStore() {
    return new PoolStore();
  }

  @GoNative("sync.poolPut")
  public static void poolPut(G g, Object store, Object x) {
    ((PoolStore) store).put(g, x);
  }

  @GoNative("sync.poolGet")
  public static Object poolGet(G g, Object store) {
    return store == null ? null : ((PoolStore) store).get(g);
  }

  @GoNative("sync.newMapStore")
  public static Object newMapStore() {
    return new MapStore();
  }

  @GoNative("sync.mapLoad")
  public static Object mapLoad(G g, Object store, Object key) {
    return ((MapStore) store).load(g, key);
  }

  @GoNative("sync.mapSwap")
  public static Object mapSwap(G g, Object store, Object key, Object value) {
    return ((MapStore) store).swap(g, key, value);
  }

  @GoNative("sync.mapLoadOrStore")
  public static Object mapLoadOrStore(G g, Object store, Object key, Object value) {
    return ((MapStore) store).loadOrStore(g, key, value);
  }

  @GoNative("sync.mapLoadAndDelete")
  public static Object mapLoadAndDelete(G g, Object store, Object key) {
    return ((MapStore) store).loadAndDelete(g, key);
  }

  @GoNative("sync.mapCompareAndSwap")
  public static boolean mapCompareAndSwap(G g, Object store, Object key, Object old, Object value) {
    return ((MapStore) store).compareAndSwap(g, key, old, value);
  }

  @GoNative("sync.mapCompareAndDelete")
  public static boolean mapCompareAndDelete(G g, Object store, Object key, Object old) {
    return ((MapStore) store).compareAndDelete(g, key, old);
  }

  @GoNative("sync.mapClear")
  public static void mapClear(G g, Object store) {
    ((MapStore) store).clear(g);
  }

  @GoNative("sync.mapEntries")
  public static Object mapEntries(Object store) {
    return ((MapStore) store).entries();
  }

  @GoNative("sync.mapNext")
  public static long mapNext(G g, Object entries, long from) {
    return MapStore.next(g, entries, from);
  }

  @GoNative("sync.fatal")
  public static void fatal(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }
}
