package org.halfpastfour.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeRangePropertiesTest {

    private static final Instant HALF_PAST_FOUR = Instant.parse("2026-11-23T08:30:00Z");

    @Property
    boolean overlapsExactlyWhenASecondIsInBoth(@ForAll("ranges") TimeRange one, @ForAll("ranges") TimeRange other) {
        boolean shared = LongStream.range(
                        one.start().getEpochSecond(), one.end().getEpochSecond())
                .mapToObj(Instant::ofEpochSecond)
                .anyMatch(other::contains);
        return shared == one.overlaps(other);
    }

    @Property
    boolean overlapIsMutual(@ForAll("ranges") TimeRange one, @ForAll("ranges") TimeRange other) {
        return one.overlaps(other) == other.overlaps(one) && one.overlaps(one);
    }

    @Provide
    Arbitrary<TimeRange> ranges() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60), Arbitraries.longs().between(1, 30))
                .as((start, length) -> TimeRange.of(HALF_PAST_FOUR.plusSeconds(start), Duration.ofSeconds(length)));
    }
}
