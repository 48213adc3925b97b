package org.halfpastfour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemoProgressTest {

    private final DemoProgress progress = new DemoProgress();

    @Test
    void saysThatNothingMoreComesWhenMakingFailed() {
        progress.begin(4);
        progress.madeOne();
        assertThat(progress.state().failed()).isFalse();
        progress.fail(new IllegalStateException("no room left"));
        assertThat(progress.state().failed()).isTrue();
    }

    @Test
    void isCompleteAtTheEnd() {
        progress.begin(4);
        progress.end(Duration.ofSeconds(40));
        assertThat(progress.state()).isEqualTo(new DemoState(progress.kind(), 100, true, false));
    }
}
