package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomWatchTest {

    private Instant now = Instant.parse("2026-11-23T08:30:00Z");
    private long megabytes = 5_000;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final RoomWatch watch = new RoomWatch(Path.of("data"), true, clock, () -> megabytes * DiskRoom.MEGABYTE);

    @ParameterizedTest
    @CsvSource({
        "ENOUGH, 1024, ENOUGH",
        "ENOUGH, 1023, SHORT",
        "SHORT, 1024, ENOUGH",
        "SHORT, 128, SHORT",
        "SHORT, 127, NONE",
        "ENOUGH, 0, NONE",
        "NONE, 255, NONE",
        "NONE, 256, SHORT",
        "NONE, 1024, ENOUGH"
    })
    void nothingIsSavedLongBeforeTheDiskIsFullAndAgainOnlyWhenThereIsMore(
            DiskRoom before, long megabytes, DiskRoom after) {
        assertThat(before.with(megabytes * DiskRoom.MEGABYTE)).isEqualTo(after);
    }

    @Test
    void theDiskIsAskedEveryTwoSeconds() {
        assertThat(watch.look()).isEqualTo(DiskRoom.ENOUGH);
        megabytes = 100;
        now = now.plusSeconds(1);
        assertThat(watch.look()).isEqualTo(DiskRoom.ENOUGH);
        now = now.plusSeconds(1);
        assertThat(watch.look()).isEqualTo(DiskRoom.NONE);
    }

    @Test
    void aStartWithoutRoomIsRefused() {
        megabytes = 255;
        assertThatThrownBy(watch::refuseWithoutRoom)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("255 MB")
                .hasMessageContaining("256 MB");
        megabytes = 256;
        assertThatCode(watch::refuseWithoutRoom).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatCannotBeAskedStopsNothing() {
        var unknown = new RoomWatch(Path.of("data"), true, clock, () -> {
            throw new IOException("gone");
        });
        assertThat(unknown.look()).isEqualTo(DiskRoom.ENOUGH);
    }
}
