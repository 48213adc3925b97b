package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is tried again when the server is started for the first time. */
class FirstStartTest {

    private final List<String> done = new ArrayList<>();
    private int started;

    @Test
    void whatComesUpIsStartedOnce() throws Exception {
        assertThat(start()).isEqualTo("server 1");
        assertThat(done).containsExactly("server 1 awaited");
    }

    @Test
    void whatRunsWithoutTheApplicationIsDroppedAndStartedOnceMore() throws Exception {
        assertThat(start(new NotDeployed("not deployed"))).isEqualTo("server 2");
        assertThat(done).containsExactly("server 1 awaited", "server 1 dropped", "server 2 awaited");
    }

    @Test
    void theSecondTimeItIsRefused() {
        assertThatThrownBy(() -> start(new NotDeployed("once"), new NotDeployed("twice")))
                .hasMessage("twice");
        assertThat(done).containsExactly("server 1 awaited", "server 1 dropped", "server 2 awaited");
    }

    @Test
    void whatFailsOtherwiseIsNotTriedAgain() {
        assertThatThrownBy(() -> start(new StartRefused("it ended"))).hasMessage("it ended");
        assertThat(done).containsExactly("server 1 awaited");
    }

    /** Fails so, one start after the other, and comes up then. */
    private String start(StartRefused... failures) throws Exception {
        return FirstStart.of(
                () -> "server " + ++started,
                server -> await(server, failures),
                server -> done.add(server + " dropped"));
    }

    private void await(String server, StartRefused... failures) {
        done.add(server + " awaited");
        if (started <= failures.length) {
            throw failures[started - 1];
        }
    }
}
