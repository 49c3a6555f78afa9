package gruffle.runtime.pprof;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.Sema;
import gruffle.runtime.time.Sleep;
import gruffle.runtime.value.CellI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ContentionTest {
  private static final long WAIT = 20_000_000;

  @Test
  void nothingIsKeptWithoutARate() {
    run(
        2,
        g -> {
          waitOnce(g);
          assertThat(g.rt.profiles.contention.lines(false)).isEmpty();
          assertThat(g.rt.profiles.contention.lines(true)).isEmpty();
        });
  }

  @Test
  void aWaitForAChannelIsInTheBlockProfile() {
    run(
        2,
        g -> {
          Contention c = g.rt.profiles.contention;
          c.setBlockRate(1);
          waitOnce(g);
          List<Contention.Line> lines = c.lines(false);
          assertThat(lines).hasSize(1);
          Contention.Line l = lines.getFirst();
          assertThat(l.count()).isEqualTo(1);
          assertThat(l.cycles()).isGreaterThanOrEqualTo(WAIT);
          PcTable.Entry leaf = g.rt.profiles.pcs.find(l.stack()[0] - 1);
          assertThat(leaf.code().name).isEqualTo("runtime.chanrecv1");
        });
  }

  @Test
  void aWaitForALockIsChargedToWhoReleasesIt() {
    run(
        2,
        g -> {
          Contention c = g.rt.profiles.contention;
          assertThat(c.setMutexRate(1)).isZero();
          assertThat(c.setMutexRate(-1)).isEqualTo(1);
          CellI sema = new CellI(0);
          Hchan done = Hchan.make(g, null, true, 0);
          Proc.newproc(
              g,
              fn(
                  h -> {
                    Sema.semacquire1(h, sema, false, WaitReason.SYNC_MUTEX_LOCK);
                    Hchan.chansendJ(h, done, 1);
                  }));
          Sleep.timeSleep(g, WAIT);
          Sema.semrelease1(g, sema, false);
          Hchan.chanrecvJ(g, done);
          List<Contention.Line> lines = c.lines(true);
          assertThat(lines).hasSize(1);
          assertThat(lines.getFirst().count()).isEqualTo(1);
          assertThat(lines.getFirst().cycles()).isPositive();
          assertThat(c.mutexWait()).isEqualTo(lines.getFirst().cycles());
        });
  }

  private static void waitOnce(gruffle.runtime.sched.G g) {
    Hchan c = Hchan.make(g, null, true, 0);
    Proc.newproc(
        g,
        fn(
            h -> {
              Sleep.timeSleep(h, 2 * WAIT);
              Hchan.chansendJ(h, c, 1);
            }));
    Hchan.chanrecvJ(g, c);
  }
}
