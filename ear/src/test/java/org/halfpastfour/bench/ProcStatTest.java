package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcStatTest {

    private static final String REST =
            " S 4711 4711 4711 0 -1 4194560 1 2 3 4 250 50 1200 300 20 0 1 0 99 1000 200 18446744073709551615 1 1 0";

    @Test
    void readsTheTimesOfAProcessAndOfItsEndedChildren() {
        assertThat(ProcStat.parse("815 (postgres)" + REST)).isEqualTo(new ProcStat(815, 4711, 300, 1500));
    }

    @Test
    void isNotMistakenByTheNameOfTheProgram() {
        assertThat(ProcStat.parse("815 (a (strange) 1 2 name)" + REST)).isEqualTo(new ProcStat(815, 4711, 300, 1500));
    }

    @Test
    void readsWhatThisMachineSaysOfThisProcess() throws Exception {
        var stat = Path.of("/proc/self/stat");
        assumeTrue(Files.exists(stat));
        assertThat(ProcStat.parse(Files.readString(stat)).own()).isPositive();
    }

    @Test
    void countsTheFirstItsLivingDescendantsAndWhoHasEnded() {
        assertThat(ProcStat.ofTree(
                        new ProcStat(1, 0, 10, 200), List.of(new ProcStat(2, 1, 30, 0), new ProcStat(3, 1, 5, 1))))
                .isEqualTo(246);
    }
}
